package eu.aer.site.setting;

import eu.aer.common.DomainException;
import java.util.Optional;

/** One of several settings cannot be changed as somebody wants; says which, so that it is told beside its field. */
public class SettingRefused extends DomainException {

    private final transient SettingChange change;
    private final transient Optional<String> present;

    /** @param present what somebody else has set meanwhile */
    SettingRefused(SettingChange change, Optional<String> present, String code, Object... arguments) {
        super(code, arguments);
        this.change = change;
        this.present = present;
    }

    public SettingChange change() {
        return change;
    }

    /** What somebody else has set meanwhile, where that is why. */
    public Optional<String> present() {
        return present;
    }
}
