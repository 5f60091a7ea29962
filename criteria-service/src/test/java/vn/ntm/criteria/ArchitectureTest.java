package vn.ntm.criteria;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@AnalyzeClasses(packages = "vn.ntm.criteria", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FRAMEWORKS = {
        "io.quarkus..", "jakarta..", "org.hibernate..", "com.fasterxml..", "java.sql..", "org.jdbi.."
    };

    @ArchTest
    static final ArchRule EVALUATION_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage("..evaluation..", "..requirements..", "..verdicts..")
            .and()
            .areNotEnums()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS)
            .because("a verdict must be found again years later from the set and the findings alone");

    @ArchTest
    static final ArchRule SETS_AND_THE_LADDER_KNOW_NO_FRAMEWORK = noClasses()
            .that()
            .haveNameMatching(".*\\.(CriteriaSet|CriteriaSet\\$Criterion|CriteriaSetDocument|Ladder)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS)
            .because("what law says is a record or a function over records");

    @ArchTest
    static final ArchRule ONLY_BEANS_OF_THE_LAW_KNOW_A_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage("..catalogue..", "..derivations..", "..drafting..", "..subjects..", "..whatif..")
            .and()
            .areNotAnnotatedWith(ApplicationScoped.class)
            .and()
            .areNotAnnotatedWith(Path.class)
            .and()
            // The layout of the files is Jackson's business.
            .haveNameNotMatching(".*\\.catalogue\\.shipped\\.SetYaml(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS)
            .because("what law says and what follows from it is a record or a function over records");

    @ArchTest
    static final ArchRule WHAT_MAY_BECOME_OF_AN_ASSESSMENT_KNOWS_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage("..assessments.life..", "..assessments.judging..")
            .or()
            .haveNameMatching(".*\\.(Floor|Assignment|LackingEvidence|Sample|Rule|RuleCheck)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS)
            .because("the procedure of the law is a function from facts to facts");

    @ArchTest
    static final ArchRule EVALUATION_KNOWS_ONLY_SETS = noClasses()
            .that()
            .resideInAPackage("..evaluation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..assessments..", "..recognition..", "..plans..", "..replica..", "vn.ntm.units..")
            .because("what a set says does not depend on who asks");

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("vn.ntm.criteria.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_RESOURCES_KNOW_REST = noClasses()
            .that()
            .haveNameNotMatching(".*(Resource|Parameters)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..")
            .because("what is not about HTTP must not know that it is asked over HTTP");

    @ArchTest
    static final ArchRule RESOURCES_ARE_NAMED_SO =
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule METHODS_OF_RESOURCES_ARE_PUBLIC = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .or()
            .areAnnotatedWith(POST.class)
            .should()
            .bePublic()
            .because("others are passed over by the framework, with a warning");
}
