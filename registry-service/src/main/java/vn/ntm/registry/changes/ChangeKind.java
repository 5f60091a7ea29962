package vn.ntm.registry.changes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What kind of thing happened to a unit on a day; several may happen at once. */
public enum ChangeKind {
    /** <i>Thành lập</i>: it began. */
    ESTABLISHED,
    /** It ended. */
    DISSOLVED,
    /** <i>Nhập, sáp nhập</i>: all of it went into others, or all of others into it. */
    MERGED,
    /** <i>Chia, tách</i>: parts of it went to several. */
    SPLIT,
    /** <i>Điều chỉnh địa giới</i>: it took in or gave away a part and went on. */
    BOUNDARY,
    /** <i>Đổi tên</i>. */
    RENAMED,
    /** It became one of another type, such as a commune a ward. */
    RETYPED,
    /** It came to lie in another unit. */
    MOVED,
    /** It got another official code. */
    RECODED;

    /** The name on the wire. */
    @JsonValue
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
