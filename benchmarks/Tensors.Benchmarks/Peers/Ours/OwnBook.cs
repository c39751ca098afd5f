namespace Tensors.Benchmarks.Peers.Ours;

/// <summary>The library's own side of every case.</summary>
internal static class OwnBook
{
    public static Book Create()
    {
        var book = new Book();
        Fused.AddTo(book);
        Reduce.AddTo(book);
        MatMul.AddTo(book);
        Transposes.AddTo(book);
        Broadcast.AddTo(book);
        Batches.AddTo(book);
        Stencil.AddTo(book);
        Elementary.AddTo(book);
        RowNorms.AddTo(book);
        Integers.AddTo(book);
        Casts.AddTo(book);
        Masks.AddTo(book);
        return book;
    }
}
