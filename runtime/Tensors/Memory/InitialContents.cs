namespace Tensors;

/// <summary>What a holder's memory contains before the first write.</summary>
public enum InitialContents
{
    /// <summary>Every byte is 0: numbers are 0, masks are false.</summary>
    Zeroed,

    /// <summary>Whatever the memory held before. Saves one pass over blocks below 4 MiB, which are zeroed by hand; larger ones come
    /// zeroed from the operating system at no cost. Only for memory that is written whole before it is read.</summary>
    Undefined,
}
