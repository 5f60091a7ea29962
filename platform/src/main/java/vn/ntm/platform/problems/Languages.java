package vn.ntm.platform.problems;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of the two languages a caller reads: Vietnamese unless English is preferred by {@code Accept-Language}. */
public final class Languages {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<Locale> OFFERED = List.of(VIETNAMESE, Locale.ENGLISH);

    private Languages() {}

    public static Locale of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** @param wanted as the header says it; absent where there is none */
    static Locale of(@Nullable String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return VIETNAMESE;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(wanted), OFFERED);
            return found == null ? VIETNAMESE : found;
        } catch (IllegalArgumentException notALanguage) {
            return VIETNAMESE;
        }
    }
}
