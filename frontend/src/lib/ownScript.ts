interface Policy {
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const ownAsset = /^\/assets\/[\w.-]+\.js$/;

const rules: Policy = {
  createScriptURL(url) {
    // The development server keeps its scripts under their source paths and sends no security policy.
    if (!ownAsset.test(url) && !import.meta.env.DEV) {
      throw new TypeError("only the product's own scripts may run");
    }
    return url;
  },
};

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
const policy = trustedTypes?.createPolicy("inclusiemonitor", rules) ?? rules;

/** An address that may start a worker: the one policy of the product admits own scripts only. */
export const ownScript = (url: string): string => policy.createScriptURL(url);
