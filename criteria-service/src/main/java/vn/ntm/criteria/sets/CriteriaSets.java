package vn.ntm.criteria.sets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.ntm.contracts.RecognitionLevel;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.editions.EditionRepository;
import vn.ntm.criteria.editions.EditionRepository.Recorded;

/** The sets that were published by criterion alone. */
@ApplicationScoped
public class CriteriaSets {

    /** What the audit calls the publication of one. */
    static final String PUBLISHED = "criteria-set.published";

    private final Jdbi sql;
    private final ObjectMapper json;

    CriteriaSets(Jdbi sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The set by which such a unit is assessed for this level on that date; it is found, never chosen. */
    public Optional<CriteriaSet> applicable(UnitLevel unitLevel, RecognitionLevel level, LocalDate on) {
        return list(unitLevel, level, on).stream().findFirst();
    }

    /** The latest version of each set; absent arguments mean all. */
    List<CriteriaSet> list(@Nullable UnitLevel unitLevel, @Nullable RecognitionLevel level, @Nullable LocalDate asOf) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select distinct on (id) document from criteria_set
                        where (:unitLevel::text is null or unit_level = :unitLevel)
                          and (:level::text is null or level = :level)
                          and (:asOf::date is null or daterange(applies_from, applies_to) @> :asOf::date)
                        order by id, version desc
                        """)
                .bind("unitLevel", unitLevel == null ? null : unitLevel.token())
                .bind("level", level == null ? null : level.token())
                .bindByType("asOf", asOf, LocalDate.class)
                .map((row, context) -> read(row.getString(1)))
                .list());
    }

    /** The version of a set; empty where it is none of those by criterion. */
    Optional<CriteriaSet> find(String id, int version) {
        return sql.withHandle(
                handle -> handle.createQuery("select document from criteria_set where id = :id and version = :version")
                        .bind("id", id)
                        .bind("version", version)
                        .map((row, context) -> read(row.getString(1)))
                        .findOne());
    }

    /** The versions of a set and how they came, the latest first; each has one text for ever. */
    List<Recorded> history(String id) {
        return sql.withHandle(handle -> handle.createQuery("""
                        select s.version, a.actor, a.at
                        from criteria_set s
                        join audit a on a.subject = s.id || '/' || s.version and a.action = :published
                        where s.id = :id
                        order by s.version desc
                        """)
                .bind("published", PUBLISHED)
                .bind("id", id)
                .map((row, context) -> new Recorded(
                        row.getInt("version"),
                        1,
                        EditionRepository.RELEASE,
                        row.getString("actor"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        true,
                        true,
                        Edition.State.PUBLISHED.toString(),
                        null))
                .list());
    }

    /** Adds a set for ever; false where this version was there before. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean add(CriteriaSet set) {
        return sql.withHandle(handle -> handle.createUpdate("""
                                insert into criteria_set (id, version, unit_level, level, applies_from, applies_to, document)
                                values (:id, :version, :unitLevel, :level, :from, :to, :document)
                                on conflict do nothing
                                """)
                        .bind("id", set.id())
                        .bind("version", set.version())
                        .bind("unitLevel", set.unitLevel().token())
                        .bind("level", set.level().token())
                        .bind("from", set.applies().from())
                        .bindByType("to", set.applies().to(), LocalDate.class)
                        .bind("document", write(set))
                        .execute()
                == 1);
    }

    private CriteriaSet read(String document) {
        try {
            return json.readValue(document, CriteriaSetDocument.class).set();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored criteria set cannot be read", broken);
        }
    }

    private String write(CriteriaSet set) {
        try {
            return json.writeValueAsString(CriteriaSetDocument.from(set));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a criteria set cannot be written: " + set.id(), broken);
        }
    }
}
