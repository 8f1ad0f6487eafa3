/**
 * Answers of the Identity Engine (IDX), for the tests of the sign-in: only the parts that the widget reads.
 * Shapes: the widget's published mocks (Sources, Okta 5.2).
 */
export const ORG = 'https://org.okta.example';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Answer = Readonly<{ status: number; body: { [key: string]: Json } }>;

const stateHandle: Json = { name: 'stateHandle', required: true, value: '02state', visible: false, mutable: false };
const passwordEnrollment: Json = {
  type: 'password',
  key: 'okta_password',
  id: 'laepassword',
  displayName: 'Password',
  methods: [{ type: 'password' }],
};
const googleEnrollment: Json = {
  type: 'app',
  key: 'google_otp',
  id: 'uftgoogle',
  displayName: 'Google Authenticator',
  methods: [{ type: 'otp' }],
};
const verifyEnrollment: Json = {
  type: 'app',
  key: 'okta_verify',
  id: 'pfdverify',
  displayName: 'Okta Verify',
  methods: [{ type: 'totp' }],
};

export function identify(withPassword: boolean): Answer {
  const password: Json[] = withPassword ? [credentials('Password', true)] : [];
  const remember: Json = { name: 'rememberMe', label: 'Remember this device', type: 'boolean' };
  return answer([form('identify', 'identify', [{ name: 'identifier', label: 'Username' }, ...password, remember])]);
}

export function challengePassword(): Answer {
  return challenge(credentials('Password', true), passwordEnrollment);
}

/** `limits`: more members of the field of the code. */
export function challengeGoogle(limits: { [key: string]: Json } = {}): Answer {
  return challenge(credentials('Enter code', false, undefined, limits), googleEnrollment);
}

/**
 * Okta FastPass, which opens an app of the device and polls; beside it the list. `works`: false, as in mocks of Okta whose
 * list has its forms at a place where generation 2 of the widget finds none.
 */
export function fastPass(challengeMethod: string, works: boolean): Answer {
  const enrollment = { ...object(verifyEnrollment), methods: [{ type: 'signed_nonce' }] };
  const challenge: Json = { type: 'object', value: { challengeMethod, href: `${ORG}/okta-verify.html` } };
  const options = ['signed_nonce', 'password'].map((method, index): Json => {
    const fields = { value: [fixed('id', `aut${index}`), fixed('methodType', method)] };
    const relatesTo = `$.authenticatorEnrollments.value[${index}]`;
    return { label: method, relatesTo, ...(works ? { value: { form: fields } } : { form: fields }) };
  });
  const poll = { ...form('challenge-poll', 'authenticators/poll', []), refresh: 60_000 };
  const field: Json = { name: 'authenticator', type: 'object', options };
  return answer(
    [
      { ...poll, relatesTo: ['$.currentAuthenticator'] },
      form('select-authenticator-authenticate', 'challenge', [field]),
    ],
    {
      currentAuthenticator: { type: 'object', value: { ...enrollment, contextualData: { challenge } } },
      authenticatorEnrollments: list([enrollment, passwordEnrollment]),
    },
  );
}

/** A wrong code or password: the same form again, with the message under its field. */
export function refusedUnderField(kind: 'password' | 'google', text: string): Answer {
  const messages: Json = { type: 'array', value: [message(text)] };
  return kind === 'google'
    ? { ...challenge(credentials('Enter code', false, messages), googleEnrollment), status: 401 }
    : { ...challenge(credentials('Password', true, messages), passwordEnrollment), status: 401 };
}

/** The same form again, with the message in the banner. */
export function refusedInBanner(form: Answer, text: string): Answer {
  return { status: 401, body: { ...form.body, messages: { type: 'array', value: [message(text)] } } };
}

export function chooseMethod(): Answer {
  const option = (label: string, id: string, methodType: string, index: number): Json => ({
    label,
    value: { form: { value: [fixed('id', id), fixed('methodType', methodType)] } },
    relatesTo: `$.authenticatorEnrollments.value[${index}]`,
  });
  const options = [
    option('Password', 'autpassword', 'password', 0),
    option('Google Authenticator', 'autgoogle', 'otp', 1),
    option('Okta Verify', 'autverify', 'totp', 2),
  ];
  return answer(
    [form('select-authenticator-authenticate', 'challenge', [{ name: 'authenticator', type: 'object', options }])],
    { authenticatorEnrollments: list([passwordEnrollment, googleEnrollment, verifyEnrollment]) },
  );
}

export function staySignedIn(): Answer {
  const field: Json = { name: 'keepMeSignedIn', type: 'boolean', required: true };
  return answer([form('keep-me-signed-in', 'keep-me-signed-in', [field])]);
}

export function passwordExpired(): Answer {
  const settings: Json = { complexity: { minLength: 8 } };
  const authenticator: Json = { type: 'object', value: { ...object(passwordEnrollment), settings } };
  const fields = [credentials('New password', true)];
  const asked = {
    ...form('reenroll-authenticator', 'challenge/answer', fields),
    relatesTo: ['$.currentAuthenticator'],
  };
  return answer([asked], { currentAuthenticator: authenticator, authenticatorEnrollments: list([passwordEnrollment]) });
}

/** A message without a form. */
export function terminal(text: string, key = 'session.expired'): Answer {
  return {
    status: 400,
    body: { version: '1.0.0', messages: { type: 'array', value: [message(text, key)] } },
  };
}

export function success(): Answer {
  const redirect: Json = { name: 'success-redirect', href: `${ORG}/login/token/redirect?stateToken=02state` };
  return { status: 200, body: { ...answer([]).body, success: redirect } };
}

function message(text: string, key = 'errors.test'): Json {
  return { message: text, i18n: { key }, class: 'ERROR' };
}

function fixed(name: string, value: string): Json {
  return { name, value, required: true, mutable: false, visible: false };
}

function credentials(label: string, secret: boolean, messages?: Json, more: { [key: string]: Json } = {}): Json {
  const passcode: Json = { name: 'passcode', label, secret, required: true, ...(messages && { messages }), ...more };
  return { name: 'credentials', type: 'object', required: true, form: { value: [passcode] } };
}

function challenge(field: Json, enrollment: Json): Answer {
  const authenticator: Json = { type: 'object', value: enrollment };
  const asked = {
    ...form('challenge-authenticator', 'challenge/answer', [field]),
    relatesTo: ['$.currentAuthenticator'],
  };
  return answer([asked], { currentAuthenticator: authenticator, authenticatorEnrollments: list([enrollment]) });
}

function form(name: string, path: string, value: Json[]): { [key: string]: Json } {
  return {
    rel: ['create-form'],
    name,
    href: `${ORG}/idp/idx/${path}`,
    method: 'POST',
    produces: 'application/ion+json; okta-version=1.0.0',
    accepts: 'application/json; okta-version=1.0.0',
    value: [...value, stateHandle],
  };
}

function list(value: Json[]): Json {
  return { type: 'array', value };
}

function object(value: Json): { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function answer(forms: Json[], more: { [key: string]: Json } = {}): Answer {
  const body = {
    version: '1.0.0',
    stateHandle: '02state',
    expiresAt: '2099-01-01T00:00:00.000Z',
    intent: 'LOGIN',
    remediation: list(forms),
    user: { type: 'object', value: { id: '00utest', identifier: 'agent@example.com' } },
    app: { type: 'object', value: { name: 'org_ccx_1', label: 'CCXBU15', id: '0oatest' } },
    cancel: form('cancel', 'cancel', []),
    ...more,
  };
  return { status: 200, body };
}
