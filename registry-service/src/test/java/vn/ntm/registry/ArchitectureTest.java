package vn.ntm.registry;

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
import vn.ntm.registry.attributes.AttributeFilter;
import vn.ntm.registry.units.UnitRow;

@AnalyzeClasses(packages = "vn.ntm.registry", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_MODEL_AND_ITS_RULES_KNOW_NO_FRAMEWORK = noClasses()
            .that()
            .areNotAnnotatedWith(ApplicationScoped.class)
            .and()
            .areNotAnnotatedWith(Path.class)
            .and()
            .doNotBelongToAnyOf(UnitRow.class, AttributeFilter.class)
            .and()
            .resideInAnyPackage(
                    "..units..",
                    "..register..",
                    "..imports..",
                    "..successions..",
                    "..timelines..",
                    "..attributes..",
                    "..codes..",
                    "vn.ntm.registry.acts",
                    "..acts.plan..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..", "jakarta..", "org.hibernate..", "com.fasterxml..", "java.sql..", "org.jdbi..")
            .because("rules are functions over records: move what talks to a database or a caller into a bean");

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("vn.ntm.registry.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ROOMS_OF_A_FEATURE_ARE_FREE_OF_CYCLES =
            slices().matching("vn.ntm.registry.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_RESOURCES_KNOW_REST = noClasses()
            .that()
            .haveNameNotMatching(".*(Resource|Parameters|Answers)")
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
