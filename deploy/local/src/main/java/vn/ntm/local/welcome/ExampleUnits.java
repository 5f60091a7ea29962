package vn.ntm.local.welcome;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * The units of the example for which there are tokens.
 *
 * @param commune the one whose assessment the newcomer posts
 * @param allMet whether that assessment is to say that all criteria are met; the other way about it would change nothing
 */
record ExampleUnits(Unit province, Unit district, Unit commune, boolean allMet) {

    /** The last day of the province, on which the example ends. */
    static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    private static final String BAC_GIANG = "24";
    private static final String LUC_NAM = "218";
    private static final int CRITERIA = 19;

    static ExampleUnits in(URI registry, URI reporting) throws NoExampleException {
        Api units = new Api(registry);
        Unit province = unit(units, "level=province", BAC_GIANG);
        Unit district = unit(units, "level=district&within=" + BAC_GIANG, LUC_NAM);
        JsonNode standing = standingWorthChanging(new Api(reporting));
        return new ExampleUnits(province, district, Unit.from(standing.path("unit")), isBelow(standing));
    }

    private static Unit unit(Api registry, String filter, String code) throws NoExampleException {
        return registry.items("/units?limit=1000&asOf=" + DAY + "&" + filter).stream()
                .map(Unit::from)
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoExampleException("the example is not loaded"));
    }

    /** A commune of Lục Nam, if possible one that does not meet all criteria yet: then it can be seen to rise. */
    private static JsonNode standingWorthChanging(Api reporting) throws NoExampleException {
        List<JsonNode> inDistrict =
                reporting.items("/standings?limit=1000&base=day&unit=" + BAC_GIANG + "&asOf=" + DAY).stream()
                        .filter(item ->
                                item.path("district").path("code").asText().equals(LUC_NAM))
                        .toList();
        return inDistrict.stream()
                .filter(ExampleUnits::isBelow)
                .findFirst()
                .or(() -> inDistrict.stream().findFirst())
                .orElseThrow(() -> new NoExampleException("the reporting service knows no commune of Lục Nam yet"));
    }

    private static boolean isBelow(JsonNode standing) {
        return standing.path("criteriaMet").asInt(0) < CRITERIA;
    }
}
