package vn.ntm.local.example;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.ntm.local.ServiceAddresses;
import vn.ntm.local.example.assessments.Assessment;
import vn.ntm.local.example.assessments.Assessments;
import vn.ntm.local.example.delivery.Answer;
import vn.ntm.local.example.delivery.Batch;
import vn.ntm.local.example.delivery.Courier;
import vn.ntm.local.example.delivery.NotDeliveredException;
import vn.ntm.local.example.delivery.Tally;
import vn.ntm.local.example.delivery.Waiting;
import vn.ntm.local.example.recognitions.Level;
import vn.ntm.local.example.recognitions.Recognition;
import vn.ntm.local.example.recognitions.Recognitions;
import vn.ntm.local.example.units.Register;
import vn.ntm.local.example.units.UnitLevel;

/**
 * One run of the load, unless its figures are there already. In this order: the country and its hamlets to the registry;
 * waiting until the criteria service knows them; the plan; the recognitions, rung by rung of the ladder; the
 * assessments; waiting until the reporting service counts all of it.
 *
 * <p>It keeps: at most {@value Batch#IN_FLIGHT} requests are in flight; each thing has one key on all tries and runs; a
 * run after a broken one, or after a whole one, changes nothing that is there.
 */
final class Loading {

    /** The last day on which the province, and with it the example, exists. */
    private static final LocalDate END = Register.END_OF_PROVINCE.minusDays(1);

    private final ServiceAddresses addresses;
    private final Courier courier;
    private final Duration patience;
    private final Consumer<String> said;
    private final Messages messages;
    private final Register register = Register.read();
    private final Recognitions recognitions = Recognitions.of(register);
    private final Assessments assessments = Assessments.of(register, recognitions);

    Loading(ServiceAddresses addresses, String token, Duration patience, Consumer<String> said) {
        this.addresses = addresses;
        this.courier = new Courier(token, patience);
        this.patience = patience;
        this.said = said;
        this.messages = new Messages(addresses);
    }

    void run() throws InterruptedException {
        long start = System.nanoTime();
        if (figuresMissing().isEmpty()) {
            said.accept("example: already there");
            return;
        }
        said.accept("example: the country's units since 2004");
        courier.deliver(messages.country());
        courier.deliver(messages.hamlets(register));
        Waiting.until("the criteria service's units", patience, this::unitsMissing);
        said.accept("example: plan");
        courier.deliver(messages.plan(PlanRequest.of(register, recognitions)));
        deliverRecognitions();
        deliverAssessments();
        said.accept("example: waiting for the figures");
        Waiting.until("the reporting service's figures", patience, this::figuresMissing);
        said.accept(String.format(Locale.ROOT, "example: loaded in %.1f s", (System.nanoTime() - start) / 1e9));
    }

    /** Each level waits for the one below: the ladder is refused out of order. */
    private void deliverRecognitions() throws InterruptedException {
        Tally tally = new Tally("example: recognitions", recognitions.all().size(), said);
        for (Level level : Level.values()) {
            List<Recognition> rung = recognitions.at(level);
            Batch.deliver(rung.stream().map(messages::recognition).toList(), courier, tally);
        }
    }

    private void deliverAssessments() throws InterruptedException {
        List<Assessment> all = assessments.all();
        Tally tally = new Tally("example: assessments", all.size(), said);
        Batch.deliver(all.stream().map(messages::assessment).toList(), courier, tally);
    }

    private List<String> unitsMissing() throws InterruptedException {
        List<String> missing = new ArrayList<>();
        for (UnitLevel level : List.of(UnitLevel.DISTRICT, UnitLevel.COMMUNE, UnitLevel.HAMLET)) {
            for (LocalDate day : List.of(Register.COHORT_DAY, END)) {
                int expected = register.unitsOn(level, day).size();
                URI address = addresses
                        .criteria()
                        .resolve("/api/v1/units?within=24&level=%s&asOf=%s&limit=1".formatted(level.code(), day));
                long found = Messages.read(good(address)).path("total").asLong(-1);
                if (found != expected) {
                    missing.add("%ss of %s: %d instead of %d".formatted(level.code(), day, found, expected));
                }
            }
        }
        return missing;
    }

    private List<String> figuresMissing() throws InterruptedException {
        Map<String, List<ExpectedFigure>> byAddress = ExpectedFigure.all(recognitions, assessments, END).stream()
                .collect(Collectors.groupingBy(
                        figure -> "/api/v1/figures?unit=24&asOf=%s&base=%s".formatted(figure.asOf(), figure.base())));
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, List<ExpectedFigure>> entry : byAddress.entrySet()) {
            var figures = Messages.read(good(addresses.reporting().resolve(entry.getKey())));
            entry.getValue().forEach(figure -> figure.missingIn(figures).ifPresent(missing::add));
        }
        return missing;
    }

    /** The answer; empty where the service does not know the province yet. */
    private String good(URI address) throws InterruptedException {
        Answer answer = courier.ask(address);
        if (answer.isDenied()) {
            throw new NotDeliveredException("%s answered %d: %s".formatted(address, answer.status(), answer.body()));
        }
        return answer.isGood() ? answer.body() : "";
    }
}
