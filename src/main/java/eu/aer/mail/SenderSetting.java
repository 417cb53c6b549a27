package eu.aer.mail;

/** From whom the site's mail comes, as it stands when a mail leaves; whoever keeps the settings implements it. */
public interface SenderSetting {

    Sender sender();

    /** From whom it comes while nothing is set, or what is set is refused by the mail server. */
    Sender standard();
}
