package vn.ntm.platform.problems;

import java.net.URI;
import java.util.Locale;

/** An entry of a service's catalogue of errors; its code is stable, its texts may be reworded. */
public interface ProblemType {

    /** The constant's name: catalogues are enums. */
    String name();

    /** Lower case with hyphens, unique in the suite. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Kind kind();

    Text title();

    /** The {@code type} of RFC 9457: an identifier, which need not lead anywhere. */
    default URI uri() {
        return URI.create("https://ntm.vn/problems/" + code());
    }
}
