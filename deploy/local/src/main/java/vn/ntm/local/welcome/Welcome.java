package vn.ntm.local.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.ntm.infrastructure.LocalTokens;
import vn.ntm.local.ServiceAddresses;

/**
 * What the newcomer reads when everything is up. Reads the example's units and writes the tokens when it is made.
 *
 * @param text the whole of it
 * @param requests the command lines to try, which also stand in the text
 */
public record Welcome(String text, List<String> requests) {

    public Welcome {
        requests = List.copyOf(requests);
    }

    /** @param data the folder in which the tokens and the assessment to post are written */
    public static Welcome to(ServiceAddresses services, LocalTokens signer, Path data) {
        RoleTokens tokens = new RoleTokens(signer, data.resolve("tokens"));
        Optional<ExampleUnits> units = ExampleUnits.in(services.registry(), services.reporting());
        List<RoleToken> written = new ArrayList<>();
        for (String role : List.of("national-officer", "auditor", "integration")) {
            written.add(tokens.write(role, null));
        }
        List<String> requests = new ArrayList<>();
        units.ifPresent(u -> {
            written.add(tokens.write("province-officer", u.province()));
            written.add(tokens.write("district-officer", u.district()));
            RoleToken officer = tokens.write("commune-officer", u.commune());
            written.add(officer);
            Trial trial = new Trial(data.resolve("try").resolve("assessment.json"));
            trial.write(u.commune(), u.allMet());
            requests.addAll(requests(services, officer, trial));
        });
        return new Welcome(text(services, written, requests), requests);
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

    private static String text(ServiceAddresses services, List<RoleToken> tokens, List<String> requests) {
        StringBuilder text = new StringBuilder("\nThe suite is up.\n\n");
        line(text, "dashboard", services.reporting() + "/");
        line(text, "registry", services.registry() + "/q/swagger-ui");
        line(text, "criteria", services.criteria() + "/q/swagger-ui");
        line(text, "reporting", services.reporting() + "/q/swagger-ui");
        text.append("\nA token for each role, valid for 30 days, to be given as 'Authorization: Bearer ...':\n");
        for (RoleToken token : tokens) {
            text.append("\n  ")
                    .append(token.role())
                    .append(", ")
                    .append(token.where())
                    .append(", also in ");
            text.append(token.file()).append('\n').append(token.token()).append('\n');
        }
        if (requests.isEmpty()) {
            text.append(
                    "\nThe example is not loaded, so there are no tokens for a province, a district or a commune.\n");
        } else {
            text.append("\nTo try (the last one moves the dashboard):\n");
            requests.forEach(request -> text.append('\n').append(request).append('\n'));
        }
        return text.append("\nCtrl-C stops everything; the data stay.\n").toString();
    }

    private static void line(StringBuilder text, String what, String address) {
        text.append(String.format(Locale.ROOT, "  %-11s%s%n", what, address));
    }
}
