package eu.aer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import eu.aer.common.BaseEntity;
import eu.aer.content.change.ContentChange;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rooms stand above one another and arrows point downwards only. */
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("eu.aer");

    @Test
    void arrowsPointDownwards() {
        var features = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("eu.aer."))
                .map(name -> name.split("\\.")[2])
                .filter(room -> !List.of("common", "account", "mail", "media", "content", "site")
                        .contains(room))
                .distinct()
                .map(room -> "eu.aer." + room + "..")
                .toArray(String[]::new);
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("common")
                .definedBy("eu.aer.common..")
                .layer("account")
                .definedBy("eu.aer.account", "eu.aer.account.link..")
                .layer("mail")
                .definedBy("eu.aer.mail")
                .layer("media")
                .definedBy("eu.aer.media", "eu.aer.media.file..", "eu.aer.media.picture..")
                .layer("content")
                .definedBy("eu.aer.content..")
                .layer("site")
                .definedBy("eu.aer.site..", "eu.aer.account.web..", "eu.aer.mail.web..", "eu.aer.media.web..")
                .layer("features")
                .definedBy(features)
                .whereLayer("features")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("site")
                .mayOnlyBeAccessedByLayers("features")
                .whereLayer("content")
                .mayOnlyBeAccessedByLayers("site", "features")
                .whereLayer("mail")
                .mayOnlyBeAccessedByLayers("content", "site", "features")
                .whereLayer("media")
                .mayOnlyBeAccessedByLayers("content", "site", "features")
                .whereLayer("account")
                .mayOnlyBeAccessedByLayers("mail", "media", "content", "site", "features")
                .check(CLASSES);
    }

    @Test
    void roomsOfARowDoNotKnowEachOther() {
        slices().matching("eu.aer.(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(
                        // the back-office views of the lower rooms appear in the site's templates through its
                        // interfaces
                        resideIn("eu.aer.account.web", "eu.aer.mail.web", "eu.aer.media.web"),
                        resideIn("eu.aer.site", "eu.aer.content"))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> resideIn(String... packages) {
        return DescribedPredicate.describe(
                "reside in " + List.of(packages),
                type -> List.of(packages).stream()
                        .anyMatch(name -> type.getPackageName().startsWith(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "partnership", "project", "news", "newsletter", "link"})
    void aFeatureIsKnownToNobody(String feature) {
        var own = "eu.aer." + feature + "..";
        check(noClasses()
                .that()
                .resideOutsideOfPackage(own)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(own));
    }

    @Test
    void facesAndServletsStayInWeb() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "org.primefaces..",
                        "org.omnifaces..",
                        "jakarta.servlet..",
                        "io.undertow.."));
    }

    @Test
    void theWebTouchesNoDatabase() {
        check(noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class));
        check(noClasses().that().resideInAPackage("..web..").should().beAnnotatedWith(Transactional.class));
        check(com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("..web..")
                .should()
                .beAnnotatedWith(Transactional.class));
    }

    @Test
    void entitiesExtendTheBaseEntity() {
        // a change is numbered by the order of commits, not by the sequence
        check(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .doNotBelongToAnyOf(ContentChange.class)
                .should()
                .beAssignableTo(BaseEntity.class));
    }

    @Test
    void timeComesFromTheClock() {
        for (var type : List.of(
                Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class, OffsetDateTime.class)) {
            check(noClasses().should().callMethod(type, "now"));
        }
        check(noClasses().should().callMethod(System.class, "currentTimeMillis"));
    }

    @Test
    void nobodyWritesToTheStandardStreams() {
        check(com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    @Test
    void namesSayWhatAClassIsFor() {
        check(noClasses().should().haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Helpers)"));
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        var silent = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> !CLASSES.contain(name + ".package-info")
                        && RoomsTest.class.getResource("/" + name.replace('.', '/') + "/package-info.class") == null
                        && !java.nio.file.Files.exists(
                                java.nio.file.Path.of("src/main/java", name.replace('.', '/'), "package-info.java")))
                .toList();
        org.junit.jupiter.api.Assertions.assertEquals(List.of(), silent);
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }
}
