package vn.ntm.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@AnalyzeClasses(packages = "vn.ntm.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule RULES_KNOW_NO_FRAMEWORK = noClasses()
            .that()
            .haveNameMatching(".*\\.(Standings|Standing|UnitFacts|Figures|FigureId|Population|Step|Tally|Plan)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..", "jakarta..", "org.hibernate..", "com.fasterxml..", "java.sql..", "org.jdbi..")
            .because("figures must be found again from the facts alone");

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("vn.ntm.reporting.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule WHAT_IS_ASKED_KNOWS_NOT_HOW_FACTS_COME_IN = noClasses()
            .that()
            .resideOutsideOfPackage("..intake..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..intake..")
            .because("figures follow from the facts, whatever way these came");

    @ArchTest
    static final ArchRule ONLY_RESOURCES_KNOW_REST = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..")
            .because("what is not about HTTP must not know that it is asked over HTTP");

    @ArchTest
    static final ArchRule RESOURCES_ARE_NAMED_SO = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .areTopLevelClasses()
            .should()
            .haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule METHODS_OF_RESOURCES_ARE_PUBLIC = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .should()
            .bePublic()
            .because("others are passed over by the framework, with a warning");
}
