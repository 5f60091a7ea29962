package vn.ntm.criteria.catalogue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.time.Period;

/**
 * A criteria set (<i>bộ tiêu chí</i>) down to the indicator.
 *
 * @param id the same for all versions
 * @param version from 1; an amending decision makes the next
 * @param appliesTo the day after the last; absent while it is open
 * @param issued the day of the decision; absent where that is not known
 * @param sources where it was read, and what could not be read there
 * @param notes what else the decision says of it, such as how its groups of communes are told apart
 * @param draft why an operator must hold it against the official text first; absent where the text is sure
 * @param confidence how sure its parts are, in words
 * @param incomplete why not all of its rows are there, where the counts of the law do not tell; absent where all are
 * @param favouredColumn the region whose thresholds extremely difficult communes have; absent where there is no such rule
 * @param regionsBy the attribute of units whose values are the set's regions; absent where it does not differ by region
 * @param levelBelow what a unit is recognised as first
 * @param officialCriteria how many criteria the law counts; absent where that is not known
 * @param officialIndicators how many indicators the law counts
 * @param province whose it is (<i>tỉnh ban hành</i>), where the law leaves the whole set to provinces; absent of national
 *     law, and of a set of hamlets that was kept before this was told
 * @param conditions what is required beside the table
 */
public record IndicatorSet(
        String id,
        int version,
        SetKind kind,
        SetLevel level,
        String nameVi,
        String nameEn,
        LocalDate appliesFrom,
        @Nullable LocalDate appliesTo,
        @Nullable LocalDate issued,
        List<String> legalBasis,
        String source,
        List<String> sources,
        List<String> notes,
        @Nullable String draft,
        @Nullable String incomplete,
        String confidence,
        @Nullable String favouredColumn,
        @Nullable String regionsBy,
        @Nullable SetLevel levelBelow,
        @Nullable Integer officialCriteria,
        @Nullable Integer officialIndicators,
        @Nullable UUID province,
        List<Indicator> conditions,
        List<Criterion> criteria) {

    /** @throws IllegalArgumentException where numbers, codes or days are not in order or not unique */
    public IndicatorSet {
        if (appliesTo != null && !appliesFrom.isBefore(appliesTo)) {
            throw new IllegalArgumentException(
                    "appliesTo is after appliesFrom: %s, %s to %s".formatted(id, appliesFrom, appliesTo));
        }
        legalBasis = List.copyOf(legalBasis);
        sources = sources == null ? List.of() : List.copyOf(sources);
        notes = notes == null ? List.of() : List.copyOf(notes);
        conditions = List.copyOf(conditions);
        criteria = List.copyOf(criteria);
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i).number() != i + 1) {
                throw new IllegalArgumentException("criteria are numbered from 1 without a gap: " + id);
            }
        }
        Set<String> codes = new HashSet<>();
        Stream.concat(conditions.stream(), criteria.stream().flatMap(one -> one.indicators().stream()))
                .filter(one -> !codes.add(one.code()))
                .forEach(one -> {
                    throw new IllegalArgumentException(id + " has two indicators " + one.code());
                });
    }

    /** The indicators of its table, in its order. */
    public List<Indicator> indicators() {
        return criteria.stream().flatMap(one -> one.indicators().stream()).toList();
    }

    /** Its conditions and indicators, in its order. */
    public Stream<Indicator> all() {
        return Stream.concat(conditions.stream(), criteria.stream().flatMap(one -> one.indicators().stream()));
    }

    /** The codes of its conditions and indicators, in its order. */
    public List<String> codes() {
        return all().map(Indicator::code).toList();
    }

    /** What of the recognitions on record the values of its indicators and conditions follow from, by their codes. */
    public Map<String, Derived> derived() {
        Map<String, Derived> derived = new LinkedHashMap<>();
        all().forEach(one -> {
            if (one.derived() != null) {
                derived.put(one.code(), one.derived());
            }
        });
        return derived;
    }

    /** The indicator or condition called so. */
    public Optional<Indicator> find(String code) {
        Optional<Indicator> condition = find(code, conditions);
        if (condition.isPresent()) {
            return condition;
        }
        for (Criterion criterion : criteria) {
            Optional<Indicator> found = find(code, criterion.indicators());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Indicator> find(String code, List<Indicator> among) {
        for (Indicator one : among) {
            if (one.code().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** How many indicators the set does not have yet: at least one where nobody knows how many there are. */
    public int unread() {
        int unread = officialIndicators == null ? 0 : officialIndicators;
        for (Criterion criterion : criteria) {
            unread -= officialIndicators == null ? 0 : criterion.indicators().size();
        }
        return Math.max(incomplete == null ? 0 : 1, unread);
    }

    /** Whether every row is there, so that meeting them all is meeting the set. */
    public boolean hasEveryRow() {
        return unread() == 0 && !(criteria.isEmpty() && conditions.isEmpty());
    }

    /** The days on which units are assessed by it. */
    public Period applies() {
        return new Period(appliesFrom, appliesTo);
    }

    /** Whether units are assessed by it on that day. */
    public boolean appliesOn(LocalDate day) {
        return applies().contains(day);
    }

    /** Whether on some day the same units would be assessed by both: versions of one set never are. */
    public boolean clashesWith(IndicatorSet other) {
        return !id.equals(other.id())
                && kind == other.kind()
                && level == other.level()
                && Objects.equals(province, other.province())
                && applies().overlaps(other.applies());
    }

    /** The same set, held against the official text: no draft any more. */
    public IndicatorSet confirmed() {
        return OtherText.of(this, version, applies(), legalBasis, null, conditions, criteria);
    }

    /** The same set with these criteria in the place of its own. */
    public IndicatorSet withCriteria(List<Criterion> others) {
        return OtherText.of(this, version, applies(), legalBasis, draft, conditions, others);
    }

    /** The same set with each of its conditions and indicators as it is made to be. */
    public IndicatorSet withEach(UnaryOperator<Indicator> made) {
        return OtherText.of(
                this,
                version,
                applies(),
                legalBasis,
                draft,
                conditions.stream().map(made).toList(),
                OtherText.withEach(criteria, made));
    }
}
