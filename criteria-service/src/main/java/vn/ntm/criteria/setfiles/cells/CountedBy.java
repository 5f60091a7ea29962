package vn.ntm.criteria.setfiles.cells;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.criteria.setfiles.words.SetWords;

/**
 * The count of a unit's own by which a threshold differs: two rows below that of the comparison.
 *
 * @param count such as {@code schools}
 * @param moreThan above this a unit has the threshold of the first row
 */
public record CountedBy(String count, int moreThan) {

    private static final Pattern KEY = Pattern.compile("(.*)#([^#<>]+)(>|<=)(\\d{1,9})");

    /**
     * A row of such a threshold.
     *
     * @param of the key of the row of the comparison
     * @param above whether it is that of the units that have more
     */
    public record Row(String of, CountedBy by, boolean above) {

        public static Optional<Row> of(String key) {
            Matcher row = KEY.matcher(key);
            return row.matches()
                    ? Optional.of(new Row(
                            row.group(1),
                            new CountedBy(row.group(2), Integer.parseInt(row.group(4))),
                            row.group(3).equals(">")))
                    : Optional.empty();
        }
    }

    public static CountedBy of(JsonNode threshold) {
        return new CountedBy(
                threshold.path("count").asText(), threshold.path("moreThan").asInt());
    }

    public String key(String of, boolean above) {
        return of + "#" + count + (above ? ">" : "<=") + moreThan;
    }

    /** As the annexes say it, such as <i>trên 3 trường</i> and <i>từ 3 trường trở xuống</i>. */
    public String words(boolean above) {
        String things = moreThan + " " + SetWords.UNIT.vietnamese(count);
        return above ? "trên " + things : "từ " + things + " trở xuống";
    }
}
