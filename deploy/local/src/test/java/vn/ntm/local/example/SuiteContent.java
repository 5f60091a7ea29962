package vn.ntm.local.example;

import static vn.ntm.local.example.BacGiang.REGISTER;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.local.example.units.Register;
import vn.ntm.local.example.units.UnitLevel;

/** What the double of the suite knows: it counts what came, and shows it a little late, as events do. */
final class SuiteContent {

    private static final int POLLS_UNTIL_SHOWN = 2;

    private final AtomicInteger unitImports = new AtomicInteger();
    private final AtomicInteger unitPolls = new AtomicInteger();
    private final AtomicInteger figurePolls = new AtomicInteger();
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private volatile boolean unitsShown;
    private volatile boolean planned;

    /** Why it is refused; empty when it is taken. */
    String take(String path, String body) {
        JsonNode json = path.contains("/imports/") ? null : Messages.read(body);
        return switch (path) {
            case "/api/v1/imports/country" -> {
                unitImports.incrementAndGet();
                yield body.isEmpty() ? "" : "a body for the country";
            }
            case "/api/v1/imports/units" -> {
                boolean hasCommunes = unitImports.getAndIncrement() > 0;
                yield hasCommunes && body.equals(REGISTER.hamletsCsv()) ? "" : "other hamlets, or too early";
            }
            case "/api/v1/plans" -> {
                planned = true;
                yield unitsShown ? "" : "a plan before the units";
            }
            case "/api/v1/recognitions" -> recognition(json);
            case "/api/v1/assessments" -> assessment(json);
            default -> "no such path " + path;
        };
    }

    /** The answer to a question; empty for "not found". */
    String answer(URI question) {
        Map<String, String> asked = Stream.of(question.getQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        LocalDate asOf = LocalDate.parse(asked.get("asOf"));
        return question.getPath().equals("/api/v1/units")
                ? units(UnitLevel.ofCode(asked.get("level")), asOf)
                : figures(asOf, asked.get("base"));
    }

    private String units(UnitLevel level, LocalDate asOf) {
        if (unitImports.get() < 2) {
            return "";
        }
        unitsShown = unitPolls.incrementAndGet() > POLLS_UNTIL_SHOWN;
        int total = unitsShown ? REGISTER.unitsOn(level, asOf).size() : 0;
        return "{\"items\":[],\"total\":%d,\"next\":null}".formatted(total);
    }

    private String figures(LocalDate asOf, String base) {
        if (!planned || figurePolls.incrementAndGet() < POLLS_UNTIL_SHOWN) {
            return "";
        }
        LocalDate end = Register.END_OF_PROVINCE.minusDays(1);
        String figures = counts.entrySet().stream()
                .filter(count -> count.getKey().startsWith(base) && (base.equals("cohort") ? asOf.equals(end) : true))
                .filter(count -> base.equals("cohort") || count.getKey().endsWith(asOf.toString()))
                .map(count -> "{\"id\":\"%s\",\"numerator\":%s}"
                        .formatted(count.getKey().split(" ")[1], count.getValue()))
                .collect(Collectors.joining(","));
        return "{\"figures\":[" + figures + "]}";
    }

    private String recognition(JsonNode json) {
        String unit = json.get("unit").asText();
        String level = json.get("level").asText();
        UnitLevel units =
                unit.contains("-") ? UnitLevel.HAMLET : unit.length() == 3 ? UnitLevel.DISTRICT : UnitLevel.COMMUNE;
        String below =
                switch (level) {
                    case "advanced" -> "standard";
                    case "model" -> units == UnitLevel.HAMLET ? "" : "advanced";
                    default -> "";
                };
        if (!below.isEmpty() && !counts.containsKey("recognised " + unit + " " + below)) {
            return level + " of " + unit + " before " + below;
        }
        count("recognised " + unit + " " + level, 1);
        count("cohort " + units.code() + "s." + level, 1);
        return unitsShown ? "" : "a recognition before the units";
    }

    private String assessment(JsonNode json) {
        int met = (int) json.get("results").findValuesAsText("met").stream()
                .filter("true"::equals)
                .count();
        count("day communes.criteria-average " + json.get("on").asText(), met);
        return json.get("results").size() == 19 ? "" : "results of " + json.get("unit");
    }

    private void count(String what, int number) {
        counts.computeIfAbsent(what, w -> new AtomicInteger()).addAndGet(number);
    }
}
