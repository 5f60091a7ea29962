package vn.ntm.criteria.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Confidence;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.RequirementTree;
import vn.ntm.criteria.requirements.Achieved;
import vn.ntm.criteria.requirements.Compared;
import vn.ntm.criteria.requirements.LeftToProvince;
import vn.ntm.criteria.requirements.Requirement;
import vn.ntm.criteria.requirements.thresholds.Threshold;
import vn.ntm.platform.problems.Text;

/** What stands against the publication of a set. */
final class SetCheck {

    private static final Text NOT_TO_PROVINCE = new Text(
            "UBND cấp tỉnh chỉ quy định được một chỉ tiêu đạt hoặc một mức; hãy để từng phần cho tỉnh",
            "A province can decide on one thing that is achieved or one number: leave each part to it");

    private final IndicatorSet set;
    private final Catalogue others;
    private final Gaps gaps;
    private final List<Remark> remarks = new ArrayList<>();

    private SetCheck(IndicatorSet set, Catalogue others) {
        this.set = set;
        this.others = others;
        this.gaps = new Gaps(set);
    }

    /** How much it stands against it. */
    enum Severity {
        /** The set cannot be published so. */
        ERROR,
        /** Whoever publishes it should know. */
        WARNING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param field of the set, or the code of an indicator and its field */
    record Remark(Severity severity, String field, Text text) {}

    /** Everything that stands against it, in the order of the set. */
    static List<Remark> of(IndicatorSet set, Catalogue others) {
        SetCheck check = new SetCheck(set, others);
        check.whole();
        set.conditions().forEach(check::indicator);
        set.criteria().forEach(criterion -> {
            if (criterion.indicators().isEmpty()) {
                check.error(
                        "criteria[" + criterion.number() + "]",
                        new Text("Tiêu chí chưa có chỉ tiêu", "The criterion has no indicators yet"));
            }
            criterion.indicators().forEach(check::indicator);
        });
        return check.remarks;
    }

    private void whole() {
        Integer criteria = set.officialCriteria();
        if (criteria != null && criteria != set.criteria().size()) {
            error(
                    "criteria",
                    new Text("Văn bản có %s tiêu chí, bộ này có %s", "The law counts %s criteria, the set has %s")
                            .with(criteria, set.criteria().size()));
        }
        Integer indicators = set.officialIndicators();
        if (indicators != null && indicators != set.indicators().size()) {
            error(
                    "criteria",
                    new Text("Văn bản có %s chỉ tiêu, bộ này có %s", "The law counts %s indicators, the set has %s")
                            .with(indicators, set.indicators().size()));
        }
        if (set.incomplete() != null) {
            error(
                    "incomplete",
                    new Text("Chưa đủ nội dung: %s", "Not all of its rows are there: %s").with(set.incomplete()));
        }
        if (set.draft() != null) {
            warn(
                    "draft",
                    new Text("Sẽ được coi là đã đối chiếu: %s", "It will count as confirmed: %s").with(set.draft()));
        }
        if (set.criteria().isEmpty() && set.conditions().isEmpty()) {
            error("criteria", new Text("Bộ tiêu chí trống", "The set is empty"));
        }
        if (set.legalBasis().isEmpty()) {
            error("legalBasis", new Text("Chưa có căn cứ pháp lý", "There is no legal basis"));
        }
        Fit.faults(set, others).forEach(fault -> error(fault.field(), fault.accepted()));
    }

    private void indicator(Indicator indicator) {
        String field = indicator.code() + ".requirement";
        requirement(field, indicator.requirement());
        List<String> lacking = gaps.of(indicator.requirement());
        if (!lacking.isEmpty()) {
            error(
                    field,
                    new Text("Chưa có mức cho: %s", "There is no threshold for: %s").with(String.join("; ", lacking)));
        }
        if (indicator.textConfidence() != Confidence.HIGH) {
            warn(
                    indicator.code() + ".text",
                    new Text("Độ chắc chắn của nội dung: %s", "Certainty of the text: %s")
                            .with(indicator.textConfidence()));
        }
        if (indicator.thresholdConfidence() != Confidence.HIGH) {
            warn(
                    field,
                    new Text("Độ chắc chắn của mức: %s", "Certainty of the threshold: %s")
                            .with(indicator.thresholdConfidence()));
        }
    }

    /** A number that the province is to set may be missing; one that the law itself sets may not. */
    private void requirement(String field, Requirement requirement) {
        if (requirement instanceof LeftToProvince left) {
            if (!(left.national() instanceof Achieved) && !(left.national() instanceof Compared)) {
                error(field, NOT_TO_PROVINCE);
            }
            return;
        }
        if (requirement instanceof Compared compared) {
            threshold(field, compared.threshold());
            threshold(field, compared.upper());
        }
        RequirementTree.within(requirement).forEach(one -> requirement(field, one));
    }

    private void threshold(String field, @Nullable Threshold threshold) {
        if (threshold instanceof Threshold.Unread unread) {
            error(field, new Text("Mức chưa đọc: %s", "The threshold is unread: %s").with(unread.unread()));
        } else if (threshold instanceof Threshold.By by) {
            by.values().values().forEach(one -> threshold(field, one));
        } else if (threshold instanceof Threshold.ByCount count) {
            threshold(field, count.then());
            threshold(field, count.otherwise());
        } else if (threshold instanceof Threshold.OfSet of && !gaps.days().allMatch(day -> isThere(of, day))) {
            error(
                    field,
                    new Text(
                                    "Không có chỉ tiêu làm căn cứ: %s %s",
                                    "There is no indicator that it is derived from: %s %s")
                            .with(of.set(), of.indicator()));
        }
    }

    private boolean isThere(Threshold.OfSet of, LocalDate on) {
        return others.find(of.set(), on)
                .flatMap(other -> other.find(of.indicator()))
                .filter(one -> one.requirement() instanceof Compared)
                .isPresent();
    }

    private void error(String field, Text text) {
        remarks.add(new Remark(Severity.ERROR, field, text));
    }

    private void warn(String field, Text text) {
        remarks.add(new Remark(Severity.WARNING, field, text));
    }
}
