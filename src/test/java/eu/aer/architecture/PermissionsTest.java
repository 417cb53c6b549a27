package eu.aer.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.aer.account.Role;
import eu.aer.site.web.access.Deeds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever the web asks for and changes something asks first whether the person at work may. What changes something is found by the
 * calls that end in the database, so that a new activity cannot be forgotten.
 */
class PermissionsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("eu.aer");

    private static final Set<String> WRITES = Set.of("persist", "remove", "merge", "executeUpdate");
    private static final Set<String> CHECKS = Set.of(
            "eu.aer.account.CurrentAccount.require",
            "eu.aer.content.Access.require",
            "eu.aer.content.Access.requireWriting",
            "eu.aer.content.Access.requireBeginning",
            "eu.aer.content.Access.requirePlacing");

    /** What needs no permission: it is done by visitors, by everybody to the own account, or by the site to itself. */
    private static final Set<String> FREE = Set.of(
            "Choosing.choose",
            "ColumnChoices.hide",
            "Erasing.erase",
            "Expressing.confirm",
            "Expressing.send",
            "Forgetting.ask",
            "OwnAccount.changePassword",
            "OwnAccount.speak",
            "Proposing.confirm",
            "Proposing.send",
            "SecondFactor.remove",
            "SecondFactor.renewRecovery",
            "SecondFactor.setUp",
            "SecondStep.complete",
            "SignIn.attempt",
            "SignIn.leave",
            "Subscribing.confirm",
            "Subscribing.leave",
            "Subscribing.prefer",
            "Subscribing.request");

    @Test
    void whatChangesSomethingAsksForAPermission() {
        assertEquals(
                List.of(),
                asked().filter(method -> !FREE.contains(name(method)) && !reaches(method, PermissionsTest::isCheck))
                        .map(PermissionsTest::name)
                        .sorted()
                        .toList());
    }

    /** The test that walks them as every role knows all of them. */
    @Test
    void eachOfThemIsWalked() {
        assertEquals(
                new Deeds().to(0, 0, 0).keySet(),
                asked().map(PermissionsTest::name)
                        .filter(name -> !FREE.contains(name))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theServerLetsEachRoleIntoTheBackOffice() {
        var descriptor = Sources.text(Path.of("src/main/webapp/WEB-INF/web.xml"));
        for (var role : Role.values()) {
            assertEquals(3, descriptor.split("<role-name>" + role + "</role-name>", -1).length, role.name());
        }
    }

    /** The methods of activities that the web calls and that end in a change. */
    private Stream<JavaMethod> asked() {
        return CLASSES.stream()
                .filter(type -> type.getPackageName().contains(".web"))
                .<JavaCodeUnit>flatMap(type -> type.getCodeUnits().stream())
                .flatMap(PermissionsTest::called)
                .filter(unit -> unit instanceof JavaMethod
                        && !unit.getOwner().getPackageName().contains(".web")
                        && unit.getOwner().isAnnotatedWith(ApplicationScoped.class))
                .map(JavaMethod.class::cast)
                .distinct()
                .filter(method -> reaches(method, PermissionsTest::isWrite));
    }

    private static boolean reaches(JavaCodeUnit from, Predicate<AccessTarget> end) {
        var seen = new HashSet<JavaCodeUnit>(Set.of(from));
        var next = new ArrayDeque<JavaCodeUnit>(seen);
        while (!next.isEmpty()) {
            var unit = next.remove();
            if (accesses(unit).anyMatch(access -> end.test(access.getTarget()))) {
                return true;
            }
            called(unit).filter(seen::add).forEach(next::add);
        }
        return false;
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        return accesses(unit)
                .map(JavaAccess::getTarget)
                .filter(AccessTarget.CodeUnitAccessTarget.class::isInstance)
                .map(AccessTarget.CodeUnitAccessTarget.class::cast)
                .<JavaCodeUnit>flatMap(target -> target.resolveMember().stream())
                .filter(member -> member.getOwner().getPackageName().startsWith("eu.aer"))
                .flatMap(member -> Stream.concat(Stream.of(member), implementations(member)));
    }

    /** What a room offers to others, such as personal data, is done by whoever implements it. */
    private static Stream<JavaCodeUnit> implementations(JavaCodeUnit member) {
        return member.getOwner().isInterface()
                ? member.getOwner().getAllSubclasses().stream()
                        .<JavaCodeUnit>flatMap(type -> type.getCodeUnits().stream())
                        .filter(own -> own.getName().equals(member.getName())
                                && own.getRawParameterTypes().equals(member.getRawParameterTypes()))
                : Stream.of();
    }

    private static Stream<? extends JavaAccess<?>> accesses(JavaCodeUnit unit) {
        return Stream.of(
                        unit.getMethodCallsFromSelf(),
                        unit.getMethodReferencesFromSelf(),
                        unit.getConstructorCallsFromSelf())
                .flatMap(Set::stream);
    }

    private static boolean isWrite(AccessTarget target) {
        var stores = WRITES.contains(target.getName())
                && (target.getOwner().isAssignableTo(EntityManager.class)
                        || target.getOwner().isAssignableTo(Query.class));
        var changes = target.getOwner().isAnnotatedWith(Entity.class)
                && target instanceof AccessTarget.CodeUnitAccessTarget method
                && method.getRawReturnType().isEquivalentTo(void.class)
                && !method.getName().equals("<init>");
        return stores || changes;
    }

    private static boolean isCheck(AccessTarget target) {
        return CHECKS.contains(target.getOwner().getName() + "." + target.getName());
    }

    private static String name(JavaCodeUnit method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
