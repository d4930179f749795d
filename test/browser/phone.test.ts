import { PHONE } from './open-page.ts';
import { testPageKinds } from './page-kinds.ts';

testPageKinds('a phone', PHONE);
