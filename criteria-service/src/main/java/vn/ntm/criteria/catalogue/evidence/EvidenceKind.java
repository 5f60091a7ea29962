package vn.ntm.criteria.catalogue.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a piece of evidence (<i>tài liệu minh chứng</i>) is. */
public enum EvidenceKind {
    /** <i>Biên bản</i>. */
    MINUTES("biên bản"),
    /** <i>Quyết định</i>. */
    DECISION("quyết định"),
    /** <i>Ảnh</i>. */
    PHOTOGRAPH("ảnh"),
    /** <i>Danh sách</i>. */
    LIST("danh sách"),
    /** <i>Giấy chứng nhận, xác nhận</i>. */
    CERTIFICATE("giấy chứng nhận"),
    /** <i>Báo cáo</i>. */
    REPORT("báo cáo"),
    /** <i>Tài liệu khác</i>. */
    OTHER("tài liệu khác");

    private final String vietnamese;

    EvidenceKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** The kind with this name on the wire. */
    public static Optional<EvidenceKind> of(String name) {
        return Arrays.stream(values())
                .filter(one -> one.toString().equals(name))
                .findFirst();
    }

    /** As an annex calls it. */
    public String vietnamese() {
        return vietnamese;
    }

    /** The name on the wire: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
