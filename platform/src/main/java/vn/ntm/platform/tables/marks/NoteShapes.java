package vn.ntm.platform.tables.marks;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.platform.tables.marks.parts.CellAt;

/**
 * The boxes in which notes are shown. They are drawn in a language that is not always XML, so that only whole shapes are
 * taken out of it and put into it.
 */
final class NoteShapes {

    static final String NONE = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
            + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout></xml>";

    private static final Pattern SHAPE = Pattern.compile("<(\\w{1,20}:)?shape(?=[\\s>])");
    private static final Pattern NOTE = Pattern.compile("ObjectType=[\"']Note[\"']");
    private static final Pattern ROW = Pattern.compile("<(?:\\w+:)?Row>\\s*(\\d{1,7})\\s*<");
    private static final Pattern COLUMN = Pattern.compile("<(?:\\w+:)?Column>\\s*(\\d{1,5})\\s*<");
    private static final String END = "</xml>";

    private static final String BOX_TYPE = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
            + " path=\"m,l,21600r21600,l21600,xe\" %s><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    private static final String BOX = "<v:shape id=\"ntm_%1$d_%2$d\" type=\"#_x0000_t202\" %6$s"
            + " style=\"position:absolute;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
            + "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
            + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">"
            + "<div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/>"
            + "<x:SizeWithCells/><x:Anchor>%3$d, 15, %1$d, 2, %4$d, 15, %5$d, 4</x:Anchor><x:AutoFill>False</x:AutoFill>"
            + "<x:Row>%1$d</x:Row><x:Column>%2$d</x:Column></x:ClientData></v:shape>";
    private static final String NAMES = "xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";

    private static final int COLUMNS_WIDE = 3;
    private static final int CHARACTERS_IN_A_LINE = 30;
    private static final int LINES_AT_LEAST = 4;
    private static final int LINES_AT_MOST = 20;

    private NoteShapes() {}

    /**
     * @param gone the cells whose boxes are taken out
     * @param drawn what is said in those that are put in
     */
    static String write(String before, Set<CellAt> gone, Map<CellAt, String> drawn) {
        String left = gone.isEmpty() ? before : without(before, gone);
        int end = left.lastIndexOf(END);
        if (end < 0) {
            return left;
        }
        String names = left.contains("xmlns:v=") && left.contains("xmlns:o=") && left.contains("xmlns:x=") ? "" : NAMES;
        StringBuilder all = new StringBuilder(left.substring(0, end));
        if (!left.contains("id=\"_x0000_t202\"")) {
            all.append(BOX_TYPE.formatted(names));
        }
        drawn.forEach((at, text) -> all.append(box(at, text, names)));
        return all.append(left.substring(end)).toString();
    }

    private static String without(String before, Set<CellAt> gone) {
        StringBuilder left = new StringBuilder();
        Matcher shapes = SHAPE.matcher(before);
        int from = 0;
        while (shapes.find(from)) {
            String closing = "</" + (shapes.group(1) == null ? "" : shapes.group(1)) + "shape>";
            int begun = before.indexOf('>', shapes.end());
            boolean isEmpty = begun > 0 && before.charAt(begun - 1) == '/';
            int end = isEmpty ? begun + 1 : before.indexOf(closing, shapes.end()) + closing.length();
            if (end <= shapes.end()) {
                break;
            }
            left.append(before, from, shapes.start());
            String shape = before.substring(shapes.start(), end);
            left.append(isOf(shape, gone) ? "" : shape);
            from = end;
        }
        return left.append(before, from, before.length()).toString();
    }

    private static boolean isOf(String shape, Set<CellAt> cells) {
        Matcher row = ROW.matcher(shape);
        Matcher column = COLUMN.matcher(shape);
        return NOTE.matcher(shape).find()
                && row.find()
                && column.find()
                && cells.contains(new CellAt(Integer.parseInt(row.group(1)) + 1, Integer.parseInt(column.group(1))));
    }

    private static String box(CellAt at, String text, String names) {
        int lines = text.lines()
                .mapToInt(line -> 1 + line.length() / CHARACTERS_IN_A_LINE)
                .sum();
        int high = Math.min(LINES_AT_MOST, Math.max(LINES_AT_LEAST, lines));
        int row = at.row() - 1;
        return BOX.formatted(row, at.column(), at.column() + 1, at.column() + 1 + COLUMNS_WIDE, row + high, names);
    }
}
