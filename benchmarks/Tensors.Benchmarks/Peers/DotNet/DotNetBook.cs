namespace Tensors.Benchmarks.Peers.DotNet;

/// <summary>What a C# programmer would pick instead.</summary>
internal static class DotNetBook
{
    public static Book Create()
    {
        var book = new Book();
        Primitives.AddTo(book);
        MathNetCases.AddTo(book);
        return book;
    }
}
