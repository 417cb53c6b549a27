package eu.aer.site.setting;

import eu.aer.common.Language;
import eu.aer.common.LikePattern;
import eu.aer.common.privacy.HeldRecord;
import eu.aer.common.privacy.HeldRecord.Named;
import eu.aer.common.privacy.Mentions;
import eu.aer.common.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Settings that name the address, as that for answers may. Somebody has to choose another one. */
@ApplicationScoped
@Transactional
public class SettingMentionData implements PersonalData {

    @PersistenceContext
    EntityManager em;

    @Override
    public List<HeldRecord> held(String email) {
        return Mentions.of(
                em.createQuery(
                                "select s from Setting s where lower(s.text) like :email order by s.name, s.id",
                                Setting.class)
                        .setParameter("email", LikePattern.containing(email)),
                SettingMentionData::mention);
    }

    private static HeldRecord mention(Setting setting) {
        return HeldRecord.of("site.held.setting")
                .with(
                        "site.held.name",
                        SettingNames.key(setting.getName())
                                .<Object>map(key -> new Named(key, setting.getName()))
                                .orElse(setting.getName()))
                .with(
                        "site.held.language",
                        setting.language().map(Language::code).orElse(""))
                .staying("site.held.edit");
    }

    @Override
    public void erase(String email) {
        // nothing may go
    }
}
