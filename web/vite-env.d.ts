/// <reference types="vite/client" />
declare module 'virtual:outlines' {
  const url: string
  export default url
}
