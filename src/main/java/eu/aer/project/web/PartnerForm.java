package eu.aer.project.web;

import eu.aer.project.Partner;
import java.io.Serializable;

/** One partner while it is edited; a row without a name and a country is none. */
public class PartnerForm implements Serializable {

    private String name;
    private String country;
    private Partner.Role role;
    private String region;

    PartnerForm() {
        this(new Partner("", "", Partner.Role.PARTNER));
    }

    PartnerForm(Partner partner) {
        name = partner.name();
        country = partner.country();
        role = partner.role();
        region = partner.region();
    }

    boolean isFilled() {
        return !name.isBlank() || !country.isEmpty() || !region.isEmpty();
    }

    Partner partner() {
        return new Partner(name, country, role, region);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country == null ? "" : country;
    }

    public Partner.Role getRole() {
        return role;
    }

    public void setRole(Partner.Role role) {
        this.role = role;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region == null ? "" : region;
    }
}
