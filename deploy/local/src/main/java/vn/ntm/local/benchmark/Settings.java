package vn.ntm.local.benchmark;

import java.util.Iterator;
import java.util.List;
import vn.ntm.local.SuiteFailure;

/**
 * What is measured.
 *
 * @param seed of the units and days that are drawn
 * @param turns of each read that count
 * @param imports of the whole country that count
 * @param tables of 10,035 rows that count, of each kind
 */
record Settings(long seed, int turns, int imports, int tables) {

    /** @throws SuiteFailure in words, for what cannot be read */
    static Settings of(List<String> arguments) {
        Settings settings = new Settings(20_250_701, 500, 3, 10);
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String flag = rest.next();
            settings = switch (flag) {
                case "--seed" -> new Settings(number(flag, rest), settings.turns, settings.imports, settings.tables);
                case "--turns" -> new Settings(settings.seed, positive(flag, rest), settings.imports, settings.tables);
                case "--imports" -> new Settings(settings.seed, settings.turns, positive(flag, rest), settings.tables);
                case "--tables" -> new Settings(settings.seed, settings.turns, settings.imports, positive(flag, rest));
                default -> throw new SuiteFailure("there is no flag " + flag + "; see --help");
            };
        }
        return settings;
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
