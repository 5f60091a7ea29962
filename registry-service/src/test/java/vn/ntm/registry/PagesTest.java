package vn.ntm.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the text of the pages' files, whatever a browser makes of them. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/resources/META-INF/resources");

    private static final Pattern TEXT = Pattern.compile("^ {2}'([^']+)': (.*),$", Pattern.MULTILINE);

    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

    private static final Pattern ASKED =
            Pattern.compile("\\bt\\('([\\w.-]+)'|data-t(?:-label|-placeholder)?=\"([^\"]+)\"");

    private static final Set<String> INLINE = Set.of(
            "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", " style=\"", " onclick=\"");

    @Test
    void bothLanguagesSayTheSameThings() {
        var vietnamese = texts("vi");
        var english = texts("en");

        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        assertThat(english)
                .allSatisfy(
                        (key, text) -> assertThat(parameters(text)).as(key).isEqualTo(parameters(vietnamese.get(key))));
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        var asked = new TreeSet<String>();
        files(".js", ".html").forEach(file -> ASKED.matcher(read(file))
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .forEach(asked::add));

        assertThat(texts("vi")).containsKeys(asked.toArray(String[]::new));
        assertThat(asked).hasSizeGreaterThan(100);
    }

    @Test
    void nothingIsInlineAndNoDataBecomeMarkup() {
        assertThat(files(".js", ".html")).isNotEmpty().allSatisfy(file -> assertThat(read(file))
                .doesNotContain(INLINE));
    }

    @Test
    void everyFileIsFetchedFromTheServiceItself() {
        assertThat(files(".js", ".html", ".css")).allSatisfy(file -> assertThat(read(file))
                .doesNotContainPattern("(?:src|href)=\"(?:https?:)?//|from 'https?:|url\\((?!\\s*data:)"));
    }

    private static Map<String, String> texts(String language) {
        var texts = new TreeMap<String, String>();
        for (String file : List.of(language, language + "-translate")) {
            TEXT.matcher(read(PAGES.resolve("app/texts/" + file + ".js")))
                    .results()
                    .forEach(match -> texts.put(match.group(1), match.group(2)));
        }
        return texts;
    }

    private static Set<String> parameters(String text) {
        return new TreeSet<>(
                PARAMETER.matcher(text).results().map(match -> match.group()).toList());
    }

    private static List<Path> files(String... endings) {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
