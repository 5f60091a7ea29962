package vn.ntm.criteria.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.evidence.AskedEvidence;
import vn.ntm.criteria.catalogue.evidence.EvidenceKind;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.ForMenAndWomen;
import vn.ntm.criteria.requirements.LeftToMinistry;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.NotFor;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.WhereThereIs;

/** A set that no decision made, of everything that one could: for what must hold of all sets. */
public final class AnySet {

    /** Texts as people write them, and such as files have trouble with. */
    private static final List<String> TEXTS = List.of(
            "Tỷ lệ hộ được sử dụng nước sạch theo quy chuẩn",
            "Có \"mô hình\" và 'điểm' theo quy định",
            "Dòng một\nDòng hai: – gạch đầu dòng\n\nDòng bốn",
            "- gạch đầu dòng",
            "# không phải chú thích",
            "=SUM(A1:A2)",
            "chưa đọc: mục 3",
            "{\"value\": 80}",
            "[1, 2]",
            "từ 95,5 % trở lên; hoặc ≥ 10",
            "100",
            "0,5",
            "1e5",
            "007",
            "true",
            "null",
            "~",
            "2024-03-01",
            "a\tb, c\\d | e");

    private final Random random;
    private final AnyRequirement requirements;

    private AnySet(Random random) {
        this.random = random;
        this.requirements = new AnyRequirement(random, this::text);
    }

    /** Some set; the same for the same state of the random numbers. */
    public static IndicatorSet of(Random random) {
        return new AnySet(random).set();
    }

    private IndicatorSet set() {
        LocalDate from = LocalDate.of(2021 + random.nextInt(10), 1 + random.nextInt(12), 15);
        return new IndicatorSet(
                "vn-any-" + random.nextInt(9),
                1 + random.nextInt(3),
                pick(SetKind.values()),
                pick(SetLevel.values()),
                text(),
                text(),
                from,
                or(() -> from.plusYears(5)),
                or(() -> from.minusDays(40)),
                lines(),
                text(),
                lines(),
                lines(),
                or(this::text),
                or(this::text),
                text(),
                or(() -> "TDMNPB"),
                or(() -> "region-2021"),
                or(() -> pick(SetLevel.values())),
                or(() -> random.nextInt(20)),
                or(() -> random.nextInt(20)),
                or(() -> new UUID(random.nextLong(), random.nextLong())),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> indicator("condition-" + i))
                        .toList(),
                IntStream.rangeClosed(1, random.nextInt(5))
                        .mapToObj(this::criterion)
                        .toList());
    }

    private Criterion criterion(int number) {
        return new Criterion(
                number,
                text(),
                text(),
                or(this::text),
                pick(Confidence.values()),
                text(),
                IntStream.rangeClosed(1, random.nextInt(3))
                        .mapToObj(i -> indicator(number + "." + i))
                        .toList());
    }

    private Indicator indicator(String code) {
        Requirement requirement = requirements.of(2);
        return new Indicator(
                code,
                text(),
                text(),
                innermost(requirement) instanceof Compared compared ? compared.unit() : "boolean",
                requirement,
                new Indicator.Source("318/QĐ-TTg", or(this::text), text()),
                pick(Confidence.values()),
                pick(Confidence.values()),
                text(),
                or(this::text),
                lines(),
                asked(),
                or(() -> derived(requirement)));
    }

    /** Of what the requirement takes; nothing of most. */
    private @Nullable Derived derived(Requirement requirement) {
        return Stream.of(
                        new Derived.Share(pick(SetKind.values()), pick(SetLevel.values())),
                        new Derived.Standing(pick(SetLevel.values())))
                .filter(one -> requirement.takes(one.example()))
                .findFirst()
                .orElse(null);
    }

    private List<AskedEvidence> asked() {
        List<AskedEvidence> asked = new ArrayList<>();
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (random.nextInt(5) == 0) {
                asked.add(new AskedEvidence(kind, random.nextBoolean()));
            }
        }
        return asked;
    }

    private List<String> lines() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> text().replace('\n', ' '))
                .toList();
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private <T> @Nullable T or(Supplier<T> there) {
        return random.nextBoolean() ? there.get() : null;
    }

    private static Requirement innermost(Requirement one) {
        if (one instanceof WhereThereIs where) {
            return innermost(where.required());
        } else if (one instanceof NotFor exempt) {
            return innermost(exempt.required());
        } else if (one instanceof ForMenAndWomen both) {
            return innermost(both.required());
        } else if (one instanceof LeftToProvince left) {
            return innermost(left.national());
        } else if (one instanceof LeftToMinistry left) {
            return innermost(left.required());
        }
        return one;
    }
}
