package vn.ntm.criteria.setfiles.cells;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.catalogue.Derived;
import vn.ntm.criteria.setfiles.words.SetWords;
import vn.ntm.platform.problems.Text;

/** The cell that says how a value is computed from the recognitions on record, in words: {@code tỷ lệ xã | đạt chuẩn}. */
public final class DerivedCell {

    private static final String SHARE = "tỷ lệ ";
    private static final String STANDING = "được công nhận ";
    private static final String BETWEEN = " | ";
    private static final Text ACCEPTED = new Text(
            "tỷ lệ <loại đơn vị> | <mức>, hoặc được công nhận <mức>", "what the file had when it was downloaded");

    private DerivedCell() {}

    public static @Nullable String of(@Nullable Derived derived) {
        if (derived instanceof Derived.Share share) {
            return SHARE
                    + SetWords.KIND.vietnamese(share.shareOf().toString())
                    + BETWEEN
                    + SetWords.LEVEL.vietnamese(share.at().toString());
        }
        return derived instanceof Derived.Standing standing
                ? STANDING + SetWords.LEVEL.vietnamese(standing.recognised().toString())
                : null;
    }

    /** Puts it into the indicator where the cell says something; what it does not understand is a fault of the cell. */
    public static void read(SetRow row, ObjectNode indicator) {
        String written = row.take(SetColumns.DERIVED);
        if (!written.isEmpty()) {
            Optional<ObjectNode> read = written.startsWith(SHARE) ? share(written) : standing(written);
            read.ifPresentOrElse(
                    derived -> indicator.set("derived", derived), () -> row.fault(SetColumns.DERIVED, ACCEPTED));
        }
    }

    private static Optional<ObjectNode> share(String written) {
        String[] said = written.substring(SHARE.length()).split("\\|", 2);
        Optional<String> kind = SetWords.KIND.word(said[0].strip());
        Optional<String> level = said.length < 2 ? Optional.empty() : SetWords.LEVEL.word(said[1].strip());
        return kind.flatMap(
                of -> level.map(at -> SetNode.object().put("shareOf", of).put("at", at)));
    }

    private static Optional<ObjectNode> standing(String written) {
        return !written.startsWith(STANDING)
                ? Optional.empty()
                : SetWords.LEVEL
                        .word(written.substring(STANDING.length()).strip())
                        .map(level -> SetNode.object().put("recognised", level));
    }
}
