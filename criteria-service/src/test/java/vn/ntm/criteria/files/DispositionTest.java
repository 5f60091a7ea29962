package vn.ntm.criteria.files;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** How a file's name travels in a header. */
class DispositionTest {

    @Test
    void vietnameseNamesAreReadByOldAndNewBrowsers() {
        assertThat(Disposition.attachment("Biên bản họp thôn Đông.pdf"))
                .isEqualTo("attachment; filename=\"Bien ban hop thon Dong.pdf\"; "
                        + "filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20h%E1%BB%8Dp%20th%C3%B4n%20%C4%90%C3%B4ng.pdf");
        assertThat(Disposition.inline("a.png")).startsWith("inline; filename=\"a.png\"");
    }

    @Property
    void noNameLeavesItsHeader(@ForAll String name) {
        assertThat(Disposition.attachment(name))
                .matches("attachment; filename=\"[A-Za-z0-9._ -]*\"; filename\\*=UTF-8''[A-Za-z0-9._%-]*");
    }
}
