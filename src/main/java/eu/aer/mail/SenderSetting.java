package eu.aer.mail;

/** From whom the site's mail comes, as it stands when a mail leaves; whoever keeps the settings implements it. */
public interface SenderSetting {

    Sender sender();
}
