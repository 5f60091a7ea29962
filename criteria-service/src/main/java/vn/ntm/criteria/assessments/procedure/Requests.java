package vn.ntm.criteria.assessments.procedure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.assessments.editing.WrittenValue;

/** What is posted to take an assessment from one state to the next. */
public final class Requests {

    private Requests() {}

    /** Gives it back. */
    @Schema(name = "ReturnRequest", example = """
                    {"reason": "Thiếu biên bản họp thôn", "indicators": [{"indicator": "17.1", "reason": "Số hộ không khớp"}]}
                    """)
    public record Return(
            @Nullable @Schema(description = "For the whole; may be left out where indicators have theirs")
            String reason,

            @Nullable List<@Nullable ReturnedIndicator> indicators) {}

    /** An indicator that is given back for a reason of its own. */
    public record ReturnedIndicator(
            @Nullable String indicator, @Nullable String reason) {}

    /** Verifies it. */
    @Schema(name = "VerificationRequest", example = """
                    {"corrections": [{"indicator": "10", "value": 46.2, "remark": "Theo niên giám thống kê"}]}
                    """)
    public record Verification(
            @Nullable
            @Schema(description = "What was found otherwise than declared, each with its reason as the remark")
            List<@Nullable WrittenValue> corrections) {}

    /** What a department says of its indicators. */
    @Schema(name = "AppraisalRequest", example = """
                    {"confirmed": ["15.1", "15.2"],
                     "corrections": [{"indicator": "15.3", "value": 22.5, "remark": "Theo Viện Dinh dưỡng"}]}
                    """)
    public record Appraisal(
            @Nullable @Schema(description = "The department that speaks, where the coordinating office speaks for one")
            String department,

            @Nullable
            @Schema(description = "Indicators found as they were declared or verified; \"*\" for all that are left")
            List<@Nullable String> confirmed,

            @Nullable List<@Nullable WrittenValue> corrections) {}

    /** Puts declared values right after they were handed in. */
    @Schema(name = "CorrectionRequest", example = """
                    {"values": [{"indicator": "10", "value": 46.2, "remark": "Nhầm năm số liệu"}]}
                    """)
    public record Correction(@Nullable List<@Nullable WrittenValue> values) {}
}
