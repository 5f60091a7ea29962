package vn.ntm.criteria.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Names the file of an answer (RFC 6266), whatever letters its name has. */
public final class Disposition {

    private Disposition() {}

    /** The header's value for a file that is shown in the browser. */
    public static String inline(String name) {
        return of("inline", name);
    }

    /** The header's value for a file that is saved. */
    public static String attachment(String name) {
        return of("attachment", name);
    }

    private static String of(String how, String name) {
        String plain = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "%s; filename=\"%s\"; filename*=UTF-8''%s".formatted(how, plain, encoded);
    }
}
