package vn.ntm.criteria.rules.book;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.criteria.CriteriaUnderTest;
import vn.ntm.criteria.rules.Remark;
import vn.ntm.criteria.rules.Rule;
import vn.ntm.criteria.rules.written.RuleYaml;
import vn.ntm.platform.access.Role;
import vn.ntm.platform.testing.RealBackends;

/** How operators change the rules, and what a release may still change of them. */
@QuarkusTest
@QuarkusTestResource(RealBackends.class)
class RulesIT {

    private static final String PATH = "/api/v1/validation-rules";
    private static final AtomicInteger RULES = new AtomicInteger();

    private final String id = "rule-of-a-test-" + RULES.incrementAndGet();

    @Inject
    RuleBook book;

    @Inject
    ShippedRules shipped;

    @AfterEach
    void otherTestsAreNotHeldAgainstIt() {
        book.find(id).filter(KeptRule::active).ifPresent(rule -> CriteriaUnderTest.as(Role.NATIONAL_OFFICER)
                .header("If-Match", "*")
                .delete(PATH + "/" + id));
    }

    @Test
    void theRulesOfTheReleaseAreThereAndCanBeSentBackAsTheyAre() {
        assertThat(book.rules()).containsAll(RuleYaml.shipped());
        CriteriaUnderTest.as(Role.COMMUNE_OFFICER)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("id", hasItems("share-in-range", "far-from-like-units"))
                .body("find {it.id == 'share-jumps'}.kind", equalTo("jump"))
                .body("find {it.id == 'share-jumps'}.details.head.severity", equalTo("warning"))
                .body("find {it.id == 'share-jumps'}.details.points", equalTo(30));
        given().get(PATH).then().statusCode(401);
    }

    @Test
    void aChangeIsTheNextVersionAndHoldsAtOnce() {
        put(range(100), null).statusCode(201).header("ETag", "\"1\"").body("by", equalTo("test-national-officer"));
        put(range(90), "\"1\"").statusCode(200).header("ETag", "\"2\"").body("details.max", equalTo(90));

        assertThat(((Rule.Range) mine().get(0)).max()).isEqualTo(BigDecimal.valueOf(90));
        assertThat(CriteriaUnderTest.number("select count(*) from validation_rule where id = '" + id + "'"))
                .isEqualTo(2);
        assertThat(audited("validation-rule.added")).isEqualTo(1);
        assertThat(audited("validation-rule.changed")).isEqualTo(1);
    }

    @Test
    void whatARuleHasBeenCanBeRead() {
        put(range(100), null).statusCode(201);
        put(range(90), "\"1\"").statusCode(200);
        officer("\"2\"").delete(PATH + "/" + id).then().statusCode(200);

        versions("")
                .statusCode(200)
                .body("version", equalTo(List.of(3, 2, 1)))
                .body("active", equalTo(List.of(false, true, true)))
                .body("details.max", equalTo(List.of(90, 90, 100)))
                .body("by", everyItem(equalTo("test-national-officer")))
                .body("at", everyItem(notNullValue()));
        versions("?before=2").statusCode(200).body("version", equalTo(List.of(1)));
        CriteriaUnderTest.as(Role.COMMUNE_OFFICER)
                .get(PATH + "/no-such-rule/versions")
                .then()
                .statusCode(404);
        given().get(PATH + "/" + id + "/versions").then().statusCode(401);
    }

    @Test
    void atMostAHundredVersionsAreShownAtATime() {
        Rule.Head head = new Rule.Head(id, Remark.Severity.WARNING, List.of());
        for (int i = 0; i <= RuleBook.MOST_VERSIONS; i++) {
            shipped.take(List.of(new Rule.NoMoreThan(head, "2.1", "2." + (2 + i % 2))));
        }

        versions("").statusCode(200).body("size()", equalTo(100)).body("[99].version", equalTo(2));
        versions("?before=2").statusCode(200).body("version", equalTo(List.of(1)));
    }

    @Test
    void whoHasNotReadTheLatestVersionChangesNothing() {
        put(range(100), "\"1\"").statusCode(412);
        put(range(100), null).statusCode(201);
        put(range(90), "\"1\"").statusCode(200);

        for (String match : new String[] {null, "\"1\"", "\"3\""}) {
            put(range(80), match).statusCode(412).body("type", containsString("rule-changed"));
            officer(match).delete(PATH + "/" + id).then().statusCode(412);
        }
        assertThat(((Rule.Range) mine().get(0)).max()).isEqualTo(BigDecimal.valueOf(90));
        assertThat(audited("validation-rule.changed")).isEqualTo(1);
    }

    @Test
    void aRuleThatIsSwitchedOffHoldsNoLongerUntilItIsPutAgain() {
        put(range(100), null).statusCode(201);
        assertThat(mine()).hasSize(1);

        officer("\"1\"").delete(PATH + "/" + id).then().statusCode(200).body("active", equalTo(false));
        assertThat(mine()).isEmpty();
        assertThat(audited("validation-rule.deactivated")).isEqualTo(1);

        put(range(100), "\"2\"").statusCode(200).body("active", equalTo(true)).body("version", equalTo(3));
        assertThat(mine()).hasSize(1);
        officer("*").delete(PATH + "/no-such-rule").then().statusCode(404);
    }

    @Test
    void aFaultyRuleIsRefusedWithEveryFault() {
        put("""
                {"kind": "outlier", "head": {"id": "another", "severity": "fatal", "sets": ["no-such-set"]},
                 "which": {"units": []}, "limit": 0, "atLeast": 2, "more": 1}
                """, null)
                .statusCode(422)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "more", "head.id", "head.severity", "head.sets", "which", "limit", "atLeast"));
        put(range(-1), null).statusCode(422).body("errors.field", equalTo(List.of("max")));
        put(range(100).replace("\"2.1\"", "\"99.9\""), null)
                .statusCode(422)
                .body("errors.field", equalTo(List.of("which.indicators")))
                .body("errors[0].value", equalTo("99.9"));
        put("[]", null).statusCode(422).body("errors.field", hasItems("kind"));
        assertThat(book.find(id)).isEmpty();
    }

    @Test
    void aReleaseBettersOnlyWhatNoOperatorHasTouched() {
        Rule.Head head = new Rule.Head(id, Remark.Severity.WARNING, List.of());
        Rule first = new Rule.NoMoreThan(head, "2.1", "2.2");
        Rule second = new Rule.NoMoreThan(head, "2.1", "2.3");
        shipped.take(List.of(first));
        shipped.take(List.of(first));
        assertThat(book.find(id)).get().extracting(KeptRule::version).isEqualTo(1);
        shipped.take(List.of(second));
        assertThat(mine()).containsExactly(second);

        put(range(100), "\"2\"").statusCode(200);
        shipped.take(List.of(first));
        assertThat(book.find(id)).get().extracting(KeptRule::version).isEqualTo(3);

        officer("\"3\"").delete(PATH + "/" + id).then().statusCode(200);
        shipped.take(List.of(first));
        assertThat(mine()).isEmpty();
    }

    @Test
    void aDatabaseThatHoldsTheTextsOfAnEarlierReleaseGetsTheBetterOnes() {
        int untouched = book.find("share-jumps").orElseThrow().version();
        Rule.Head former = new Rule.Head(
                "certified-among-trained", Remark.Severity.ERROR, List.of("vn-ntm-commune-standard-2021-2025"));
        shipped.take(List.of(new Rule.NoMoreThan(former, "12.2", "12.1")));
        int held = book.find(former.id()).orElseThrow().version();

        shipped.take(RuleYaml.shipped());

        assertThat(book.rules()).containsAll(RuleYaml.shipped());
        assertThat(book.find(former.id())).get().extracting(KeptRule::version).isEqualTo(held + 1);
        assertThat(book.find("share-jumps")).get().extracting(KeptRule::version).isEqualTo(untouched);
    }

    @Test
    void onlyANationalOfficerChangesRules() {
        for (String role : List.of(Role.PROVINCE_OFFICER, Role.INTEGRATION, Role.AUDITOR)) {
            CriteriaUnderTest.as(role)
                    .body(range(100))
                    .put(PATH + "/" + id)
                    .then()
                    .statusCode(403);
            CriteriaUnderTest.as(role).delete(PATH + "/share-jumps").then().statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update validation_rule set active = false",
                "delete from validation_rule",
                "truncate validation_rule"
            })
    void noSqlOfTheServicesOwnRoleChangesAVersion(String command) {
        assertThatThrownBy(() -> CriteriaUnderTest.execute(command)).hasMessageContaining("never changed");
    }

    private List<Rule> mine() {
        return book.rules().stream().filter(rule -> rule.head().id().equals(id)).toList();
    }

    private ValidatableResponse versions(String page) {
        return CriteriaUnderTest.as(Role.COMMUNE_OFFICER)
                .get(PATH + "/" + id + "/versions" + page)
                .then();
    }

    private long audited(String action) {
        return CriteriaUnderTest.audited("test-national-officer", action, id);
    }

    private String range(int max) {
        return """
                {"kind": "range", "head": {"id": "%s", "severity": "warning",
                 "sets": ["vn-ntm-commune-standard-2021-2025"]}, "which": {"indicators": ["2.1"]}, "min": 0, "max": %d}
                """.formatted(id, max);
    }

    private ValidatableResponse put(String rule, @Nullable String match) {
        return officer(match).body(rule).put(PATH + "/" + id).then();
    }

    private static RequestSpecification officer(@Nullable String match) {
        RequestSpecification officer = CriteriaUnderTest.as(Role.NATIONAL_OFFICER);
        return match == null ? officer : officer.header("If-Match", match);
    }
}
