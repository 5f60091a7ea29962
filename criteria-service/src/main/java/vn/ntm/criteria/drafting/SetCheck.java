package vn.ntm.criteria.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Confidence;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;
import vn.ntm.criteria.catalogue.SetYaml;
import vn.ntm.platform.problems.Text;

/** What stands against the publication of a set. */
final class SetCheck {

    private static final String LEFT = "left-to-province";

    private final IndicatorSet set;
    private final Catalogue others;
    private final List<Remark> remarks = new ArrayList<>();

    private SetCheck(IndicatorSet set, Catalogue others) {
        this.set = set;
        this.others = others;
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
        if (set.criteria().isEmpty() && set.conditions().isEmpty()) {
            error("criteria", new Text("Bộ tiêu chí trống", "The set is empty"));
        }
        if (set.legalBasis().isEmpty()) {
            error("legalBasis", new Text("Chưa có căn cứ pháp lý", "There is no legal basis"));
        }
        Fit.faults(set, others).forEach(fault -> error(fault.field(), fault.accepted()));
    }

    private void indicator(Indicator indicator) {
        thresholds(indicator.code(), SetYaml.tree(indicator.requirement()), false);
        if (indicator.textConfidence() != Confidence.HIGH) {
            warn(
                    indicator.code() + ".text",
                    new Text("Độ chắc chắn của nội dung: %s", "Certainty of the text: %s")
                            .with(indicator.textConfidence()));
        }
        if (indicator.thresholdConfidence() != Confidence.HIGH) {
            warn(
                    indicator.code() + ".requirement",
                    new Text("Độ chắc chắn của mức: %s", "Certainty of the threshold: %s")
                            .with(indicator.thresholdConfidence()));
        }
    }

    /** A number that the province is to set may be missing; one that the law itself sets may not. */
    private void thresholds(String code, JsonNode node, boolean left) {
        boolean mayLack = left || LEFT.equals(node.path("kind").asText());
        if (node.has("unread") && !mayLack) {
            error(
                    code + ".requirement",
                    new Text("Mức chưa đọc: %s", "The threshold is unread: %s")
                            .with(node.path("unread").asText()));
        }
        if (node.has("set")
                && others.list(null, null, null).stream()
                        .noneMatch(other -> other.id().equals(node.path("set").asText())
                                && other.find(node.path("indicator").asText()).isPresent())) {
            error(
                    code + ".requirement",
                    new Text(
                                    "Không có chỉ tiêu làm căn cứ: %s %s",
                                    "There is no indicator that it is derived from: %s %s")
                            .with(
                                    node.path("set").asText(),
                                    node.path("indicator").asText()));
        }
        node.forEach(child -> thresholds(code, child, mayLack));
    }

    private void error(String field, Text text) {
        remarks.add(new Remark(Severity.ERROR, field, text));
    }

    private void warn(String field, Text text) {
        remarks.add(new Remark(Severity.WARNING, field, text));
    }
}
