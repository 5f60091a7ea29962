package vn.ntm.criteria.sheets.rows;

import vn.ntm.criteria.assessments.life.State;
import vn.ntm.criteria.catalogue.SetKind;
import vn.ntm.platform.problems.Text;

/** What people call kinds and states. */
public final class SheetWords {

    private SheetWords() {}

    public static Text of(SetKind kind) {
        return switch (kind) {
            case HAMLET -> new Text("thôn", "hamlet");
            case COMMUNE -> new Text("xã", "commune");
            case DISTRICT -> new Text("huyện", "district");
            case DISTRICT_WITHOUT_COMMUNES ->
                new Text("huyện không có đơn vị hành chính cấp xã", "district without communes");
            case TOWN -> new Text("thị xã, thành phố thuộc tỉnh", "town or city of a province");
            case PROVINCE -> new Text("tỉnh, thành phố", "province or city");
        };
    }

    static Text of(State state) {
        return switch (state) {
            case DRAFT -> new Text("dự thảo", "draft");
            case SUBMITTED -> new Text("đã nộp", "submitted");
            case RETURNED -> new Text("bị trả lại", "returned");
            case VERIFIED -> new Text("đã thẩm tra", "verified");
            case APPRAISED -> new Text("đã thẩm định", "appraised");
            case FINAL -> new Text("đã kết thúc", "final");
            case SUPERSEDED -> new Text("đã được thay thế", "superseded");
        };
    }
}
