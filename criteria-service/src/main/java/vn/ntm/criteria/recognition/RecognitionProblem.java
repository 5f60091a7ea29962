package vn.ntm.criteria.recognition;

import vn.ntm.platform.problems.Kind;
import vn.ntm.platform.problems.ProblemType;
import vn.ntm.platform.problems.Text;

/** Why a recognition is refused. */
enum RecognitionProblem implements ProblemType {
    LEVEL_NOT_OFFERED(
            Kind.INVALID, "Loại đơn vị này không có mức công nhận đã nêu", "Units of this kind are not recognised so"),
    NOT_A_COMMUNE_OF_THE_PROGRAMME(
            Kind.INVALID,
            "Chỉ xã được công nhận, không phải phường, thị trấn",
            "Only rural communes (xã) are recognised, not wards or townships"),
    LEVEL_BELOW_MISSING(Kind.CONFLICT, "Chưa được công nhận mức dưới", "The level below is not recognised yet"),
    ALREADY_RECOGNISED(Kind.CONFLICT, "Đã được công nhận mức này", "Already recognised at this level");

    private final Kind kind;
    private final Text title;

    RecognitionProblem(Kind kind, String vi, String en) {
        this.kind = kind;
        this.title = new Text(vi, en);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Text title() {
        return title;
    }
}
