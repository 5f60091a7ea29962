package vn.ntm.criteria.sets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.evidence.AskedEvidence;
import vn.ntm.criteria.catalogue.shipped.SetYaml;

/** An indicator or a condition of a set, as it is shown. */
record IndicatorView(
        String code,
        String textVi,
        String textEn,
        String unit,

        @Schema(description = "In the layout of the shipped sets")
        JsonNode requirement,

        @Schema(description = "The values that an evaluation takes, in words")
        String accepts,

        Indicator.Source source,
        String textConfidence,
        String thresholdConfidence,
        String evidence,
        @Nullable String note,
        List<String> evidenceDocuments,
        List<EvidenceView> evidenceKinds,

        @Nullable @Schema(description = "What of the recognitions on record its value is computed from")
        JsonNode derived) {

    static IndicatorView of(Indicator one) {
        return new IndicatorView(
                one.code(),
                one.textVi(),
                one.textEn(),
                one.unit(),
                SetYaml.tree(one.requirement()),
                one.requirement().accepts().vi(),
                one.source(),
                one.textConfidence().toString(),
                one.thresholdConfidence().toString(),
                one.evidence(),
                one.note(),
                one.evidenceDocuments(),
                one.evidenceKinds().stream().map(EvidenceView::of).toList(),
                one.derived() == null ? null : SetYaml.tree(one.derived()));
    }

    /** Evidence that is asked for where the indicator is said to be met; refused without it where required. */
    @Schema(name = "AskedEvidence")
    record EvidenceView(@Schema(examples = "minutes") String kind, boolean required) {

        static EvidenceView of(AskedEvidence asked) {
            return new EvidenceView(asked.kind().toString(), asked.required());
        }
    }
}
