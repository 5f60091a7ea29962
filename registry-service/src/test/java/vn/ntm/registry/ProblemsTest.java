package vn.ntm.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.platform.problems.ProblemType;

/** Walks every catalogue of problems that the service has. */
class ProblemsTest {

    @Test
    void eachProblemHasACodeOfItsOwnAndATitleInBothLanguages() {
        List<ProblemType> all = catalogues().toList();

        assertThat(all)
                .extracting(ProblemType::code)
                .doesNotHaveDuplicates()
                .contains("file-refused", "unit-not-found");
        assertThat(all).allSatisfy(problem -> {
            assertThat(problem.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(problem.title().vi())
                    .isNotBlank()
                    .isNotEqualTo(problem.title().en());
            assertThat(problem.title().en()).isNotBlank();
            assertThat(problem.kind().status()).isBetween(400, 599);
            assertThat(problem.uri()).hasToString("https://ntm.vn/problems/" + problem.code());
        });
    }

    private static Stream<ProblemType> catalogues() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("vn.ntm.registry", "vn.ntm.platform")
                        .stream()
                        .filter(type -> type.isAssignableTo(ProblemType.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(ProblemType.class::cast);
    }
}
