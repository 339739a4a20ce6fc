/** People who may come in: their accounts, the rules of those, and their sessions. */
package nl.inclusiemonitor.toegang.account;
