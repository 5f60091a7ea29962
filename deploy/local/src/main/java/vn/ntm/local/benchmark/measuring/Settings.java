package vn.ntm.local.benchmark.measuring;

import java.util.Iterator;
import java.util.List;
import vn.ntm.local.SuiteFailure;

/**
 * What is measured, and how often.
 *
 * @param seed of the units, days and values that are drawn
 * @param turns of each read that count, and of each assessment
 * @param imports of the whole country that count
 * @param tables of many rows that count, of each kind
 */
public record Settings(Subject subject, long seed, int turns, int imports, int tables) {

    /** @throws SuiteFailure in words, for what cannot be read */
    public static Settings of(List<String> arguments) {
        Settings settings = new Settings(Subject.REGISTRY, 20_250_701, 500, 3, 10);
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String flag = rest.next();
            settings = switch (flag) {
                case "registry" -> settings.about(Subject.REGISTRY);
                case "criteria" -> settings.about(Subject.CRITERIA);
                case "--seed" -> settings.with(number(flag, rest), settings.turns, settings.imports, settings.tables);
                case "--turns" -> settings.with(settings.seed, positive(flag, rest), settings.imports, settings.tables);
                case "--imports" -> settings.with(settings.seed, settings.turns, positive(flag, rest), settings.tables);
                case "--tables" -> settings.with(settings.seed, settings.turns, settings.imports, positive(flag, rest));
                default -> throw new SuiteFailure("there is no flag " + flag + "; see --help");
            };
        }
        return settings;
    }

    private Settings about(Subject other) {
        return new Settings(other, seed, turns, imports, tables);
    }

    private Settings with(long seeds, int manyTurns, int manyImports, int manyTables) {
        return new Settings(subject, seeds, manyTurns, manyImports, manyTables);
    }

    private static int positive(String flag, Iterator<String> rest) {
        long number = number(flag, rest);
        if (number < 1 || number > 100_000) {
            throw new SuiteFailure(flag + " needs a number from 1 to 100000, not " + number);
        }
        return (int) number;
    }

    private static long number(String flag, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new SuiteFailure(flag + " needs a number; see --help");
        }
        String value = rest.next();
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new SuiteFailure(flag + " needs a number, not '" + value + "'");
        }
    }
}
