package eu.aer.common;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03"})
    void aFailureOfTheConnectionTellsThatTheDatabaseIsAway(String state) {
        var cause = new SQLException("FATAL: the database system is starting up", state);
        assertTrue(Database.tellsOfAbsence(new IllegalStateException(new SQLException("No connection", cause))));
    }

    @Test
    void anyOtherFailureDoesNot() {
        assertFalse(Database.tellsOfAbsence(new SQLException("duplicate key", "23505")));
        assertFalse(Database.tellsOfAbsence(new IllegalStateException("no database at all")));
    }
}
