package vn.ntm.criteria.requirements.thresholds;

import java.util.Locale;
import vn.ntm.platform.problems.Text;

/** A respect in which units differ before the law. */
public enum Trait {
    /** <i>Vùng</i>. */
    REGION(new Text("vùng", "region")),
    /** <i>Nhóm xã</i>. */
    GROUP(new Text("nhóm xã", "group of communes")),
    /** <i>Khu vực</i> I, II, III. */
    AREA_CLASS(new Text("khu vực", "area class"));

    private final Text title;

    Trait(Text title) {
        this.title = title;
    }

    public Text title() {
        return title;
    }

    /** The name in sets: lower case with hyphens. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
