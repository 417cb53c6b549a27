package eu.aer.project.call.expression;

import eu.aer.project.call.CallRole;
import eu.aer.project.call.visitor.Visitor;

/**
 * What somebody says in the form.
 *
 * @param country ISO 3166-1 alpha-2
 * @param role that the person's region would have
 */
public record Interest(long callId, Visitor visitor, String country, CallRole role, String expertise, String letter) {

    Interest by(Visitor known) {
        return new Interest(callId, known, country, role, expertise, letter);
    }
}
