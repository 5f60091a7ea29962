package vn.ntm.criteria.catalogue.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.ntm.criteria.catalogue.Amendment;
import vn.ntm.criteria.catalogue.Catalogue;
import vn.ntm.criteria.catalogue.Edition;
import vn.ntm.criteria.catalogue.Indicator;
import vn.ntm.criteria.catalogue.IndicatorSet;

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
    private static final List<String> AMENDMENTS = List.of(
            "commune-standard-2021-2025-amended-2024",
            "commune-advanced-2021-2025-amended-2024",
            "district-standard-2021-2025-amended-2024",
            "district-advanced-2021-2025-amended-2024");

    private ShippedCatalogue() {}

    @FunctionalInterface
    private interface Reading<T> {
        T of(InputStream document) throws IOException;
    }

    /** All sets of this release, read anew; those whose text is sure count as published. */
    public static Catalogue read() {
        return new Catalogue(sets().stream().map(set -> Edition.shipped(set, 1)).toList());
    }

    /** Every version of every set of this release. */
    public static List<IndicatorSet> sets() {
        List<IndicatorSet> all = new ArrayList<>(
                SETS.stream().map(name -> read(name, SetYaml::set)).toList());
        AMENDMENTS.stream()
                .map(name -> read(name, SetYaml::amendment))
                .sorted(Comparator.comparing(Amendment::from))
                .forEach(by -> amend(all, by));
        return all;
    }

    private static void amend(List<IndicatorSet> all, Amendment by) {
        IndicatorSet before = all.stream()
                .filter(set -> set.id().equals(by.set()) && set.version() == by.version() - 1)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no version to amend: " + by.set()));
        for (Indicator one : by.indicators()) {
            if (before.find(one.code()).isEmpty()) {
                throw new IllegalArgumentException(by.set() + " has no indicator " + one.code() + " to amend");
            }
        }
        all.remove(before);
        all.add(by.ended(before));
        all.add(by.amended(before));
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
