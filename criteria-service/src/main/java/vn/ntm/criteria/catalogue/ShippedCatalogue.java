package vn.ntm.criteria.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The national sets of this release. */
public final class ShippedCatalogue {

    private static final String FOLDER = "/criteria-sets/national/";
    private static final List<String> SETS = List.of(
            "commune-standard-2021-2025",
            "commune-advanced-2021-2025",
            "commune-model-2021-2025",
            "commune-standard-2026-2030",
            "commune-modern-2026-2030",
            "district-standard-2021-2025",
            "district-advanced-2021-2025",
            "district-without-communes-2024",
            "town-completion-2021-2025",
            "province-completion-2021-2025",
            "province-completion-2026-2030");
    private static final List<String> AMENDMENTS = List.of("commune-standard-2021-2025-amended-2024");

    private ShippedCatalogue() {}

    @FunctionalInterface
    private interface Reading<T> {
        T of(InputStream document) throws IOException;
    }

    /** All sets of this release, read anew. */
    public static Catalogue read() {
        return new Catalogue(
                SETS.stream().map(name -> read(name, SetYaml::set)).toList(),
                AMENDMENTS.stream().map(name -> read(name, SetYaml::amendment)).toList());
    }

    private static <T> T read(String name, Reading<T> reading) {
        try (InputStream document = ShippedCatalogue.class.getResourceAsStream(FOLDER + name + ".yaml")) {
            if (document == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return reading.of(document);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the set " + name, broken);
        }
    }
}
