package vn.ntm.registry.codes;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ntm.contracts.UnitLevel;
import vn.ntm.platform.problems.Text;

/**
 * Whose a code is.
 *
 * @param name lower case letters, digits and hyphens, 2 to 40 of them
 */
public record CodeSystem(String name) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{2,40}");

    /** Second official codes: two lists of the same authority differ, as for Ba Chẽ (06970, 06978). */
    public static final CodeSystem VARIANT = new CodeSystem("variant");

    /** The systems of which more is known than their name; any other is an organisation's own. */
    private enum Known {
        /** ISO 3166-2:VN: provinces alone. */
        ISO_3166_2("iso-3166-2", "VN-([0-9]{2}|[A-Z]{2})", new Text("mã như VN-54", "a code such as VN-54")),
        /** <i>Cơ quan thuế</i>. */
        TAX("tax", "[0-9A-Z]{2,20}", new Text("2 đến 20 chữ hoa, chữ số", "2 to 20 capital letters, digits")),
        /** <i>Mã bưu chính</i>: of a province two digits, of a commune five, formerly six. */
        POST("post", "\\d{2,6}", new Text("2 đến 6 chữ số", "2 to 6 digits"));

        private final String system;
        private final Pattern form;
        private final Text accepted;

        Known(String system, String form, Text accepted) {
            this.system = system;
            this.form = Pattern.compile(form);
            this.accepted = accepted;
        }
    }

    private static final Pattern ANY_FORM = Pattern.compile("[0-9A-Za-z][0-9A-Za-z ./_-]{0,39}");
    private static final Text ANY_ACCEPTED =
            new Text("chữ, số, . / _ -; không quá 40", "letters, digits, . / _ -; no more than 40");

    /** @throws IllegalArgumentException where the name is none */
    public CodeSystem {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("name is no name of a system: " + name);
        }
    }

    /** The system called so; empty where nothing can be. */
    public static Optional<CodeSystem> of(String name) {
        return NAME.matcher(name).matches() ? Optional.of(new CodeSystem(name)) : Optional.empty();
    }

    /** Whether units of the level can have codes of the system. */
    boolean isFor(UnitLevel level) {
        return level == UnitLevel.PROVINCE || !name.equals(Known.ISO_3166_2.system);
    }

    /** Whether the code has the form of the system's codes; of second official codes, of the level's own. */
    boolean hasForm(UnitLevel level, String code) {
        return form(level).matcher(code).matches();
    }

    /** The form of the system's codes in words. */
    Text accepted(UnitLevel level) {
        if (!equals(VARIANT)) {
            return known().map(known -> known.accepted).orElse(ANY_ACCEPTED);
        }
        return switch (level) {
            case PROVINCE -> new Text("2 chữ số", "2 digits");
            case DISTRICT -> new Text("3 chữ số", "3 digits");
            case COMMUNE -> new Text("5 chữ số", "5 digits");
            case HAMLET -> ANY_ACCEPTED;
        };
    }

    private Pattern form(UnitLevel level) {
        if (!equals(VARIANT)) {
            return known().map(known -> known.form).orElse(ANY_FORM);
        }
        return switch (level) {
            case PROVINCE -> Pattern.compile("\\d{2}");
            case DISTRICT -> Pattern.compile("\\d{3}");
            case COMMUNE -> Pattern.compile("\\d{5}");
            case HAMLET -> ANY_FORM;
        };
    }

    private Optional<Known> known() {
        return Arrays.stream(Known.values())
                .filter(known -> known.system.equals(name))
                .findFirst();
    }
}
