package eu.aer.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LikePatternTest {

    @Test
    void wildcardsStandForThemselves() {
        assertEquals("%100\\% youth\\_work c:\\\\x%", LikePattern.containing(" 100% Youth_work C:\\x "));
    }
}
