namespace Scriban; public sealed class Placeholder;
