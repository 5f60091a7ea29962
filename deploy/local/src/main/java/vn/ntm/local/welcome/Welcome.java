package vn.ntm.local.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ntm.infrastructure.LocalTokens;
import vn.ntm.local.ServiceAddresses;

/**
 * What the newcomer reads when everything is up.
 *
 * @param text the whole of it
 * @param requests the command lines to try, which also stand in the text; none where the example is not loaded
 */
public record Welcome(String text, List<String> requests) {

    public Welcome {
        requests = List.copyOf(requests);
    }

    /**
     * Reads the example's units from the services, and writes a token for each role and an assessment to be posted.
     *
     * @param data the folder in which they are written
     */
    public static Welcome to(ServiceAddresses services, LocalTokens signer, Path data) {
        RoleTokens tokens = new RoleTokens(signer, data.resolve("tokens"));
        Trial trial = new Trial(data.resolve("try").resolve("assessment.json"));
        List<RoleToken> written = new ArrayList<>();
        List<String> requests = new ArrayList<>();
        Optional<String> withoutUnits = Optional.empty();
        try {
            ExampleUnits units = ExampleUnits.in(services.registry(), services.reporting());
            trial.write(units.commune(), units.allMet());
            RoleToken officer = tokens.write("commune-officer", units.commune());
            requests.addAll(requests(services, officer, trial));
            written.add(officer);
            written.add(tokens.write("district-officer", units.district()));
            written.add(tokens.write("province-officer", units.province()));
            written.add(tokens.write("province-officer", units.province(), "so-y-te"));
        } catch (NoExampleException e) {
            withoutUnits = Optional.of(e.getMessage());
        }
        for (String role : List.of("national-officer", "auditor", "integration")) {
            written.add(tokens.write(role, null));
        }
        return new Welcome(text(services, written, requests, withoutUnits), requests);
    }

    private static List<String> requests(ServiceAddresses services, RoleToken officer, Trial trial) {
        String day = ExampleUnits.DAY.toString();
        return List.of(
                "curl '" + services.reporting() + "/api/v1/figures?unit=24&asOf=" + day + "&base=cohort'",
                "curl '" + services.registry() + "/api/v1/units?level=commune&type=xa&within=24&asOf=" + day
                        + "&limit=3'",
                "curl '" + services.criteria() + "/api/v1/assessments' -H \"Authorization: Bearer $(cat '"
                        + officer.file() + "')\" -H \"Idempotency-Key: try-$(date +%s)\" "
                        + "-H 'Content-Type: application/json' -d '@" + trial.file() + "'");
    }

    private static String text(
            ServiceAddresses services, List<RoleToken> tokens, List<String> requests, Optional<String> withoutUnits) {
        StringBuilder text = new StringBuilder("\nThe suite is up.\n\n");
        line(text, "dashboard", services.reporting() + "/");
        line(text, "units", services.registry() + "/   (what became of a commune; tables by the units of another day)");
        line(text, "registry", services.registry() + "/q/swagger-ui");
        line(text, "criteria", services.criteria() + "/q/swagger-ui");
        line(text, "reporting", services.reporting() + "/q/swagger-ui");
        text.append("\nA token for each role, valid for 30 days, to be given as 'Authorization: Bearer ...':\n");
        tokens.forEach(token -> text.append('\n').append(token.lines()));
        withoutUnits.ifPresent(why -> text.append("\nThere are no tokens for a commune, a district or a province: ")
                .append(why)
                .append('\n'));
        if (!requests.isEmpty()) {
            text.append("\nTo try (the last one posts an assessment, and the dashboard moves):\n");
            requests.forEach(request -> text.append('\n').append(request).append('\n'));
        }
        return text.append("\nCtrl-C stops everything; the data stay.\n").toString();
    }

    private static void line(StringBuilder text, String what, String address) {
        text.append(String.format(Locale.ROOT, "  %-11s%s%n", what, address));
    }
}
