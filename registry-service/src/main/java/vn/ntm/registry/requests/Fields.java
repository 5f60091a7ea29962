package vn.ntm.registry.requests;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.problems.Faults;
import vn.ntm.platform.problems.Text;
import vn.ntm.platform.text.Vietnamese;
import vn.ntm.registry.units.Share;

/**
 * Reads the fields of a part of a request and notes what is wrong with them. Where something is, a stand-in is returned
 * that nobody looks at, since the request is refused.
 *
 * @param pointer a JSON pointer to the part
 */
public record Fields(String pointer, Faults faults) {

    /** The fields of a part below. */
    public Fields at(String field) {
        return new Fields(pointer + "/" + field, faults);
    }

    /** The fields of one of several parts below. */
    public Fields at(String field, int index) {
        return at(field + "/" + index);
    }

    /** The value, or the stand-in and a fault where there is none. */
    public <T> T required(String field, @Nullable T value, T standIn) {
        faults.require(pointer + "/" + field, value);
        return value == null ? standIn : value;
    }

    /** The text in the composed form; a fault where it is absent or cannot be kept. */
    public String text(String field, @Nullable String value, int longest) {
        String text = optionalText(field, required(field, value, ""), longest);
        return text == null ? "" : text;
    }

    /** The text in the composed form; absent where it is blank. */
    public @Nullable String optionalText(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = Vietnamese.nfc(value.strip());
        faults.atMost(longest, pointer + "/" + field, text);
        String foreign = Vietnamese.firstForeign(text);
        if (!foreign.isEmpty()) {
            faults.add(
                    pointer + "/" + field,
                    foreign,
                    new Text(
                                    "tiếng Việt Unicode; có %s, như khi TCVN3 hoặc VNI bị đọc nhầm",
                                    "Vietnamese in Unicode; it has %s, as when TCVN3 or VNI is misread")
                            .with(foreign));
        }
        return text;
    }

    /** What went over; unknown where nothing is said. */
    public Share share(String field, @Nullable String value) {
        if (value == null) {
            return Share.Said.UNKNOWN;
        }
        Optional<Share> share = Share.of(value);
        if (share.isEmpty()) {
            refuse(
                    field,
                    value,
                    new Text(
                            "all, part, rest, none, unknown, hoặc số từ 0 đến 1",
                            "all, part, rest, none, unknown, or a number from 0 to 1"));
        }
        return share.orElse(Share.Said.UNKNOWN);
    }

    /** Notes that what stands in the field is not accepted. */
    public void refuse(String field, @Nullable Object value, Text accepted) {
        faults.add(pointer + "/" + field, value, accepted);
    }
}
