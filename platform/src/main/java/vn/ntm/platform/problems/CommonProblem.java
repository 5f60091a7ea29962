package vn.ntm.platform.problems;

/** The problems that any service may answer. */
public enum CommonProblem implements ProblemType {
    MALFORMED_REQUEST(Kind.MALFORMED, "Yêu cầu không đọc được", "The request cannot be read"),
    INVALID_REQUEST(Kind.INVALID, "Yêu cầu có giá trị không hợp lệ", "The request has values that are not valid"),
    UNAUTHENTICATED(Kind.UNAUTHENTICATED, "Cần mã truy cập hợp lệ", "A valid access token is needed"),
    FORBIDDEN(Kind.FORBIDDEN, "Không có quyền thực hiện", "You may not do this"),
    OUTSIDE_TERRITORY(
            Kind.FORBIDDEN, "Đơn vị nằm ngoài địa bàn được giao", "The unit lies outside the territory of your token"),
    NOT_FOUND(Kind.NOT_FOUND, "Không tìm thấy", "There is no such thing"),
    METHOD_NOT_ALLOWED(Kind.METHOD, "Phương thức không được hỗ trợ ở đây", "This method is not offered here"),
    NOT_ACCEPTABLE(Kind.NOT_ACCEPTABLE, "Không có định dạng được yêu cầu", "The format asked for is not offered"),
    UNSUPPORTED_MEDIA_TYPE(
            Kind.MEDIA_TYPE, "Định dạng nội dung không được hỗ trợ", "Content of this type is not taken"),
    TOO_LARGE(Kind.TOO_LARGE, "Nội dung quá lớn", "The content is too large"),
    EVENT_TOO_LARGE(
            Kind.INVALID,
            "Dữ liệu quá dài để công bố trong một sự kiện",
            "What is said is too long to be published as one event"),
    IDEMPOTENCY_KEY_REUSED(
            Kind.INVALID,
            "Idempotency-Key đã dùng cho một yêu cầu khác",
            "The Idempotency-Key was used for another request"),
    UNAVAILABLE(Kind.UNAVAILABLE, "Dịch vụ tạm thời gián đoạn", "The service is away for a moment"),
    INTERNAL(Kind.INTERNAL, "Lỗi của hệ thống", "Something went wrong on our side");

    private final Kind kind;
    private final Text title;

    CommonProblem(Kind kind, String vi, String en) {
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
